import type { SidecarProblem } from './place-decisions.ts';

/** A decision that changes nothing, at a path of a sidecar's keys. */
export function idleDecision(path: SidecarProblem['path']): SidecarProblem {
  return {
    path,
    code: 'idle-decision',
    severity: 'warning',
    message: 'The document is read the same without this decision.',
    hint: 'Take it out, or see whether it names the place that you mean.',
  };
}
