import type { Sidecar } from '../../src/schemas/sidecar.ts';
import { assignTopics } from './assign-topics.ts';
import { idleDecision } from './idle-decision.ts';
import type { SidecarProblem } from './place-decisions.ts';
import { suggestWord } from './suggest-word.ts';
import type { BareExchange } from './turns/build-exchanges.ts';
import type { NamedTopic } from './weigh-topic.ts';

type Decision = NonNullable<Sidecar['exchanges']>[string];

/**
 * Finds what is wrong with an editor's decisions on single exchanges: no such exchange, no such
 * topic, or nothing that the program does not find by itself.
 */
export function checkExchanges(
  sidecar: Sidecar,
  exchanges: readonly BareExchange[],
  topics: readonly NamedTopic[],
): SidecarProblem[] {
  return Object.entries(sidecar.exchanges ?? {}).flatMap(([n, decision]) => {
    const bare = exchanges[Number(n) - 1];
    if (!bare) return [unknownExchange(n, exchanges.length)];
    return [...unknownTopics(n, decision, topics), ...idle(n, decision, bare, topics)];
  });
}

function unknownExchange(n: string, count: number): SidecarProblem {
  return {
    path: ['exchanges', n],
    code: 'unknown-exchange',
    severity: 'error',
    message: `There is no exchange ${n}; the source has ${count}.`,
    hint: 'Number the exchanges as the source page shows them.',
  };
}

function unknownTopics(
  n: string,
  decision: Decision,
  topics: readonly NamedTopic[],
): SidecarProblem[] {
  const known = topics.map(({ slug }) => slug);
  return (['topics', 'mentions'] as const).flatMap((key) =>
    (decision[key] ?? []).flatMap((slug, i): SidecarProblem[] =>
      known.includes(slug)
        ? []
        : [
            {
              path: ['exchanges', n, key, i],
              code: 'unknown-topic',
              severity: 'error',
              message: `There is no topic “${slug}”.`,
              hint: known.length
                ? suggestWord(slug, known, 'Known topics')
                : 'Add it as a file under topics.',
            },
          ],
    ),
  );
}

function idle(
  n: string,
  decision: Decision,
  bare: BareExchange,
  topics: readonly NamedTopic[],
): SidecarProblem[] {
  const { asker = bare.asker, speaker = bare.speaker, heading = bare.heading } = decision;
  const found = { ...bare, ...assignTopics({ ...bare, asker, speaker, heading }, topics) };
  return (['asker', 'speaker', 'heading', 'topics', 'mentions'] as const).flatMap((key) => {
    const isSame = decision[key] !== undefined && told(decision[key]) === told(found[key]);
    return isSame ? [idleDecision(['exchanges', n, key])] : [];
  });
}

/** A value in one form; topics stand in no order. */
function told(value: string | readonly string[] | null): string {
  return JSON.stringify(typeof value === 'string' || value === null ? value : value.toSorted());
}
