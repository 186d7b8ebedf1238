import type { Phase, Station, WorkPhase } from './phase';

/**
 * Phases whose pauses name what lies around them: `to`, `at` and `next` are the work that follows,
 * `from` the work before. `previous` is the station that was left before the first phase; without
 * it the first `from` stays. A pause that no work follows stays as it is.
 */
export function linked(phases: readonly Phase[], previous?: Station): readonly Phase[] {
  const result: Phase[] = [];
  let from = previous;
  for (const [index, phase] of phases.entries()) {
    const ahead = workFrom(phases, index);
    result.push(ahead === undefined ? phase : pointedAt(phase, ahead, from));
    from = phase.kind === 'work' ? phase.at : from;
  }
  return result;
}

function workFrom(phases: readonly Phase[], index: number): WorkPhase | undefined {
  const phase = phases[index];
  return phase === undefined || phase.kind === 'work' ? phase : workFrom(phases, index + 1);
}

function pointedAt(phase: Phase, ahead: WorkPhase, from: Station | undefined): Phase {
  switch (phase.kind) {
    case 'getReady':
      return { ...phase, to: ahead.at, next: ahead.effort };
    case 'switch':
      return { ...phase, at: ahead.at, next: ahead.effort };
    case 'move':
    case 'roundBreak':
      return { ...phase, from: from ?? phase.from, to: ahead.at, next: ahead.effort };
    case 'work':
    case 'finished':
      return phase;
  }
}
