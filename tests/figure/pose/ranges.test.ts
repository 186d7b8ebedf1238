import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { parameterNames } from '../../../src/figure/pose/body-parameters';
import { setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import { flowAt } from '../../../src/figure/pose/flow-at';
import { choreographyOf } from '../../../src/figure/pose/plans';
import { everyLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { beyondRange, rangeOf } from './joint-ranges';

const samplesPerSecond = 15;
/** Where the whole body is and how it lies says nothing of a joint. */
const wholeBody = new Set(['rootX', 'rootY', 'rootZ', 'pitch', 'roll', 'tilt']);

describe('joint ranges', () => {
  it('are known for every joint', () => {
    const unknown = parameterNames.filter((name) => rangeOf(name) === undefined);
    expect(new Set(unknown)).toEqual(wholeBody);
  });
});

describe.each(bodyNames)('joints of the %s body', (body) => {
  const skeleton = bodies[body];

  it.each(everyLevel)('in $exercise, $name, never leave their range', (named) => {
    const { exercise, name, level } = named;
    const choreography = choreographyOf(skeleton, { exercise, level: name });
    const before = setUpSecondsOf(skeleton, { exercise, level: name });
    const count = Math.ceil((before + 2 * secondsPerRep(level.movement)) * samplesPerSecond);
    const beyond = Array.from({ length: count }).flatMap((_, sample) => {
      const seconds = sample / samplesPerSecond - before;
      return beyondRange(flowAt(choreography, seconds), seconds);
    });
    expect(beyond).toEqual([]);
  });
});
