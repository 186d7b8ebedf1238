import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/exercises/catalogue';
import { exerciseIds, strengthIds } from '../../src/exercises/exercise-id';
import type { Level } from '../../src/exercises/level';
import type { LevelName } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import { secondsPerRep } from '../../src/exercises/tempo';
import { everyLevel, movementOf, strengthLevels } from './every-level';
import { cycleStart, poseAfter } from './poses-of';

function lateralities(name: LevelName) {
  return strengthIds.map((id) => [id, catalogue[id].levels[name].laterality]);
}

describe('catalogue', () => {
  it.each(exerciseIds)('keeps %s under its own id', (id) => {
    expect(catalogue[id].id).toBe(id);
  });

  it('has sides, directions and alternation as each standard exercise is done', () => {
    expect(lateralities('standard')).toEqual([
      ['forward-lunge-rotation', 'sides'],
      ['single-leg-rdl', 'sides'],
      ['stir-the-pot', 'directions'],
      ['single-leg-bridge', 'sides'],
      ['side-plank-knee-drive', 'sides'],
      ['weighted-superman', 'alternating'],
      ['dead-bug', 'alternating'],
    ]);
  });

  it('has the plank and the two-leg bridge as easier levels without sides', () => {
    expect(catalogue['stir-the-pot'].levels.easier.laterality).toBe('both');
    expect(catalogue['single-leg-bridge'].levels.easier.laterality).toBe('both');
  });

  it('keeps the superman with both arms and a weight for the harder level', () => {
    const { easier, standard, harder } = catalogue['weighted-superman'].levels;
    expect(harder.laterality).toBe('both');
    expect(kinds(harder)).toContain('dumbbell');
    expect([...kinds(easier), ...kinds(standard)]).not.toContain('dumbbell');
  });

  it.each(everyLevel)('$exercise, $name, alternates in movement as in laterality', ({ level }) => {
    expect(level.movement.alternates).toBe(level.laterality === 'alternating');
  });

  it.each(everyLevel)('$exercise, $name, has a default dose within its range', ({ level }) => {
    const { defaultDose: dose, doseRange: range } = level;
    if (dose.kind === 'time') {
      expect(dose.seconds).toBeGreaterThanOrEqual(range.minSeconds);
      expect(dose.seconds).toBeLessThanOrEqual(range.maxSeconds);
    } else {
      expect(dose.reps).toBeGreaterThanOrEqual(range.minReps);
      expect(dose.reps).toBeLessThanOrEqual(range.maxReps);
    }
  });

  it.each(everyLevel)(
    '$exercise, $name, ranges over repetitions only if it counts them',
    ({ level }) => {
      const { minReps, maxReps } = level.doseRange;
      expect(maxReps).toBeLessThanOrEqual(20);
      expect(maxReps > 0).toBe(level.movement.countsReps);
      expect(minReps > 0).toBe(level.movement.countsReps);
    },
  );

  it.each([
    ['dead-bug', 5, 15],
    ['weighted-superman', 6, 15],
  ] as const)('lets each side of %s have %i to %i in two efforts', (id, least, most) => {
    const { laterality, doseRange } = catalogue[id].levels.standard;
    expect(laterality).toBe('alternating');
    expect([doseRange.minReps, doseRange.maxReps]).toEqual([least, most]);
  });

  it.each(strengthLevels)(
    '$exercise, $name, takes the doses of every starter routine',
    ({ level }) => {
      for (const seconds of [20, 30, 40]) {
        expect(seconds).toBeGreaterThanOrEqual(level.doseRange.minSeconds);
        expect(seconds).toBeLessThanOrEqual(level.doseRange.maxSeconds);
      }
    },
  );

  it.each(strengthIds)('gives %s 30 seconds an effort at its standard level, stirring 20', (id) => {
    const seconds = id === 'stir-the-pot' ? 20 : 30;
    expect(catalogue[id].levels.standard.defaultDose).toEqual({ kind: 'time', seconds });
  });

  it('lights the thigh in a side plank, whose top knee is driven', () => {
    const { standard } = catalogue['side-plank-knee-drive'].levels;
    expect(standard.musclesSecondary).toContain('quadriceps');
  });

  it.each(everyLevel)(
    '$exercise, $name, weighs from less to more, and only what has a weight',
    ({ level }) => {
      for (const { kind, weightKg } of level.equipment) {
        const weighs = ['dumbbell', 'medicine-ball', 'ankle-weights'].includes(kind);
        expect(weightKg !== undefined).toBe(weighs);
        expect((weightKg?.[0] ?? 0) <= (weightKg?.[1] ?? 0)).toBe(true);
      }
    },
  );

  it.each(everyLevel)(
    '$exercise, $name, lies on a mat whenever it is on the floor',
    ({ level }) => {
      const needsMat = level.startPosition !== 'standing';
      expect(kinds(level).includes('mat')).toBe(needsMat);
    },
  );

  it.each(everyLevel)('$exercise, $name, names each muscle once', ({ level }) => {
    const muscles = [...level.musclesPrimary, ...level.musclesSecondary];
    expect(level.musclesPrimary.length).toBeGreaterThan(0);
    expect(new Set(muscles).size).toBe(muscles.length);
  });
});

describe('the easier level', () => {
  it.each(strengthIds)('of %s asks for no more time and no weight', (id) => {
    const { easier, standard } = catalogue[id].levels;
    expect(seconds(easier)).toBeLessThanOrEqual(seconds(standard));
    expect(easier.equipment.every(({ weightKg }) => weightKg === undefined)).toBe(true);
  });

  it('of the lunge bends and turns less', () => {
    const easier = poseAfter(movementOf('forward-lunge-rotation', 'easier'), 'turn');
    const standard = poseAfter(movementOf('forward-lunge-rotation', 'standard'), 'turn');
    expect(easier.workingLeg.kneeFlexion).toBeLessThan(standard.workingLeg.kneeFlexion);
    expect(easier.trunk.rotation).toBeLessThan(standard.trunk.rotation);
  });

  it('of the deadlift leans less, and the harder one more', () => {
    const lean = (name: LevelName) =>
      poseAfter(movementOf('single-leg-rdl', name), 'hinge-down').trunk.pitch;
    expect([lean('easier'), lean('standard'), lean('harder')]).toEqual([45, 60, 75]);
  });

  it('of the planks is held, and shorter', () => {
    for (const id of ['stir-the-pot', 'side-plank-knee-drive'] as const) {
      const { easier, standard } = catalogue[id].levels;
      expect(easier.movement.countsReps).toBe(false);
      expect(seconds(easier)).toBeLessThan(seconds(standard));
    }
  });

  it('of the dead bug keeps the leg bent and the arms still', () => {
    const movement = movementOf('dead-bug', 'easier');
    const tap = poseAfter(movement, 'tap-heel');
    expect(tap.workingLeg.kneeFlexion).toBeGreaterThanOrEqual(90);
    expect(tap.otherArm).toEqual(cycleStart(movement).otherArm);
  });
});

describe('the cautions', () => {
  it.each(everyLevel)(
    'of $exercise, $name, offer a way on for each situation, once',
    ({ level }) => {
      const situations = level.cautions.map(({ situation }) => situation);
      expect(new Set(situations).size).toBe(situations.length);
      expect(level.cautions.filter(({ swaps }) => swaps.length === 0)).toEqual([]);
    },
  );

  it.each(everyLevel)(
    'of $exercise, $name, never lead back to itself or to nothing',
    ({ exercise, name, level }) => {
      for (const swap of level.cautions.flatMap(({ swaps }) => swaps)) {
        if (swap.kind === 'exercise') {
          expect(levelOf(swap.exercise, swap.level)).toBeDefined();
          expect([swap.exercise, swap.level]).not.toEqual([exercise, name]);
        }
      }
    },
  );

  it.each(strengthLevels)(
    'of $exercise, $name, send the young and the injured to a professional',
    ({ level }) => {
      for (const situation of ['recent-surgery-or-injury', 'under-18'] as const) {
        const caution = level.cautions.find((each) => each.situation === situation);
        expect(caution?.swaps).toEqual([{ kind: 'ask-professional' }]);
      }
    },
  );

  it('never send an arching back to the superman on the floor', () => {
    const targets = everyLevel.flatMap(({ level }) =>
      level.cautions
        .filter(({ situation }) => situation === 'bending-backwards-hurts')
        .flatMap(({ swaps }) => swaps),
    );
    expect(targets).not.toContainEqual(
      expect.objectContaining({ exercise: 'weighted-superman', level: 'standard' }),
    );
    expect(targets.length).toBeGreaterThan(0);
  });
});

describe('levelOf', () => {
  it('knows no easier form of a drill', () => {
    expect(levelOf('cat-camel', 'easier')).toBeUndefined();
    expect(levelOf('cat-camel', 'standard')).toBe(catalogue['cat-camel'].levels.standard);
  });
});

describe('the drills', () => {
  it('go through the repetitions of one side in under a minute and a half', () => {
    for (const { level } of everyLevel) {
      if (level.defaultDose.kind === 'reps') {
        expect(level.defaultDose.reps * secondsPerRep(level.movement)).toBeLessThanOrEqual(90);
      }
    }
  });
});

function kinds(level: Level) {
  return level.equipment.map(({ kind }) => kind);
}

function seconds(level: Level): number {
  return level.defaultDose.kind === 'time' ? level.defaultDose.seconds : Number.NaN;
}
