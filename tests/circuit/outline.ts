import { lengthOf } from '../../src/circuit/lay-out';
import type { Phase, Station } from '../../src/circuit/phase';
import type { Timeline } from '../../src/circuit/timeline';

/** A timeline in short words: "move s1>s2 20", "work s2 left 30", with seconds. */
export function outlineOf({ phases }: Pick<Timeline, 'phases'>): readonly string[] {
  return phases.map((phase) => `${wordsOf(phase)} ${lengthOf(phase) / 1000}`);
}

function wordsOf(phase: Phase): string {
  switch (phase.kind) {
    case 'getReady':
      return `getReady >${nameOf(phase.to)}`;
    case 'work':
      return `work ${nameOf(phase.at)} ${phase.effort.way}`;
    case 'switch':
      return `switch ${nameOf(phase.at)} >${phase.next.way}`;
    case 'move':
    case 'roundBreak':
      return `${phase.kind} ${nameOf(phase.from)}>${nameOf(phase.to)}`;
    case 'finished':
      return 'finished';
  }
}

function nameOf({ stepId, round, rounds }: Station): string {
  return rounds === 1 ? stepId : `${stepId}/${round}`;
}
