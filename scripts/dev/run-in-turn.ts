/** How long, in milliseconds, there must be no further call before the task runs. */
const quiet = 100;

/** Runs a task after calls have ceased for a moment; never twice at once, and once more where calls came meanwhile. */
export function runInTurn(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(task);
    }, quiet);
  };
}
