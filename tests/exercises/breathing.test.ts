import { describe, expect, it } from 'vitest';
import type { StrengthId } from '../../src/exercises/exercise-id';
import type { LevelName } from '../../src/exercises/level-name';
import type { Breath } from '../../src/exercises/movement';
import { movementAt } from '../../src/figure/pose/movement-at';
import { strengthLevels } from './every-level';

type PhaseBreath = readonly [phase: string, breath: Breath];

/**
 * clinical.md section 4, "Breathing" of each exercise: out with the effort, in with the way back, and
 * never held; written down apart from the movements.
 */
const breathing: Readonly<Record<StrengthId, Readonly<Record<LevelName, readonly PhaseBreath[]>>>> =
  {
    'forward-lunge-rotation': {
      easier: [
        ['lower', 'in'],
        ['turn', 'out'],
        ['unwind', 'in'],
        ['rise', 'out'],
      ],
      standard: [
        ['step-and-lower', 'in'],
        ['turn', 'out'],
        ['unwind', 'in'],
        ['push-back', 'out'],
      ],
      harder: [
        ['step-and-lower', 'in'],
        ['turn-and-press', 'out'],
        ['unwind', 'in'],
        ['push-back', 'out'],
      ],
    },
    'single-leg-rdl': everyLevelThe([
      ['hinge-down', 'in'],
      ['return', 'out'],
    ]),
    'weighted-superman': {
      ...everyLevelThe([
        ['lift', 'out'],
        ['hold', 'easy'],
        ['lower', 'in'],
      ]),
      easier: [
        ['reach', 'out'],
        ['hold', 'easy'],
        ['return', 'in'],
      ],
    },
    'single-leg-bridge': everyLevelThe([
      ['settle', 'in'],
      ['lift', 'out'],
      ['lower', 'in'],
    ]),
    // Slow breathing throughout, one breath a circle.
    'stir-the-pot': {
      ...everyLevelThe([
        ['forward-arc', 'in'],
        ['outward-arc', 'in'],
        ['back-arc', 'out'],
        ['closing-arc', 'out'],
      ]),
      easier: [
        ['breathe-in', 'in'],
        ['breathe-out', 'out'],
      ],
    },
    'side-plank-knee-drive': {
      ...everyLevelThe([
        ['drive-knee', 'out'],
        ['extend-back', 'in'],
      ]),
      easier: [
        ['breathe-in', 'in'],
        ['breathe-out', 'out'],
      ],
    },
    'dead-bug': {
      ...everyLevelThe([
        ['set', 'in'],
        ['reach', 'out'],
        ['return', 'in'],
      ]),
      easier: [
        ['set', 'in'],
        ['tap-heel', 'out'],
        ['return', 'in'],
      ],
    },
  };

function everyLevelThe(
  breaths: readonly PhaseBreath[],
): Readonly<Record<LevelName, readonly PhaseBreath[]>> {
  return { easier: breaths, standard: breaths, harder: breaths };
}

describe('the breathing marker', () => {
  const rows = Object.entries(breathing).flatMap(([exercise, levels]) =>
    Object.entries(levels).map(([level, breaths]) => ({ exercise, level, breaths })),
  );

  it('is known for all 21 movements', () => {
    expect(rows).toHaveLength(21);
  });

  it.each(strengthLevels)('of $exercise, $name, is on its phase all through it', (named) => {
    const row = rows.find(
      ({ exercise, level }) => exercise === named.exercise && level === named.name,
    );
    const { movement } = named.level;
    for (const [phaseId, breath] of row?.breaths ?? []) {
      const index = movement.cycle.findIndex(({ id }) => id === phaseId);
      expect(index, phaseId).toBeGreaterThanOrEqual(0);
      const before = movement.cycle.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
      const length = movement.cycle[index]?.seconds ?? NaN;
      for (const share of [0.01, 0.5, 0.99]) {
        const moment = movementAt(movement, before + share * length);
        expect([moment.phaseId, moment.breath]).toEqual([phaseId, breath]);
      }
    }
  });
});
