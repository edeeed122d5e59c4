import { Presets, SingleBar } from 'cli-progress';

/** What a long run tells whoever waits for it: one step at a time, each of a known size. */
export interface Progress {
  /** A step of `total` pieces begins; whatever step went before is over. */
  step(name: string, total: number): void;
  /** One more piece of the step is ready. */
  tick(): void;
  /** The last step is over. Safe to call twice. */
  done(): void;
}

/** Shows progress as a bar on a terminal, and as one plain line a step elsewhere. */
export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? drawBar(stream) : writeLines(stream);
}

function drawBar(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  const done = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    step: (name, total) => {
      done();
      bar = new SingleBar(
        { stream, format: `${name} {bar} {value}/{total}`, hideCursor: true },
        Presets.shades_classic,
      );
      bar.start(total, 0);
    },
    tick: () => bar?.increment(),
    done,
  };
}

function writeLines(stream: NodeJS.WritableStream): Progress {
  return {
    step: (name, total) => void stream.write(`${name} (${total})\n`),
    tick: () => {},
    done: () => {},
  };
}
