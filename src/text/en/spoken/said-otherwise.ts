/**
 * Names, cues and ways to breathe are said as they are shown (en/exercises), save these: what reads
 * well on a screen can lack a word for the ear.
 */
export const saidOtherwise = {
  'name/single-leg-bridge/harder': 'Single-leg bridge, with the free leg straight.',
  'name/stir-the-pot/standard': 'Stir the pot.',
  'name/stir-the-pot/harder': 'Stir the pot, in large circles.',
  'cue/single-leg-rdl/standard/2': 'Head, back and free leg, all in line.',
  'cue/dead-bug/standard/2': 'One arm and the other leg, far apart.',
  'cue/side-plank-knee-drive/easier/3': 'Lift until your knees, hips and head line up.',
  'cue/side-plank-knee-drive/harder/2': 'Hold the knee up while you count to two.',
} as const;
