import { describe, expect, it } from 'vitest';
import { changePose } from '../../src/exercises/change-pose';
import { standing } from '../../src/exercises/pose';

describe('changePose', () => {
  it('changes what is named and leaves the rest of the limb and the body', () => {
    const bent = changePose(standing, { workingLeg: { kneeFlexion: 90 } });
    const bentAndTurned = changePose(bent, {
      workingLeg: { hipRotation: -20 },
      trunk: { pitch: 10 },
    });
    expect(bentAndTurned.workingLeg).toEqual({
      ...standing.workingLeg,
      kneeFlexion: 90,
      hipRotation: -20,
    });
    expect(bentAndTurned.otherLeg).toEqual(standing.otherLeg);
  });

  it('leaves the pose it was given alone', () => {
    changePose(standing, { trunk: { pitch: 90 } });
    expect(standing.trunk.pitch).toBe(0);
  });
});
