/** Words of printing and of the printed sheet. */
export const printing = {
  title: 'Print “{{name}}”',
  what: 'One sheet with the pictures, doses and cues of every step.',
  lacksExercise:
    'One of its steps is no longer in this program. Put another in its place, then it can be printed.',
  paper: 'Paper',
  print: 'Print',
  pdf: 'Save as PDF',
  written: 'Written to {{fileName}}.',
  sent: 'Sent to the printer.',
  warmUp: 'Warm-up',
  coolDown: 'Cool-down',
  oneRound: 'Circuit, one round',
  rounds: 'Circuit, {{count}} rounds with {{seconds}} s of break between them',
  total: '{{time}} in all',
  load: '{{kg}} kg each',
  stop: 'Stop when something hurts. A mild muscle ache over the next few days is normal.',
} as const;
