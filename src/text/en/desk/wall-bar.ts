/** Words of the bar that shows the run on the wall. */
export const wallBar = {
  label: 'The wall',
  running: 'On the wall now',
  paused: 'Paused on the wall',
  stopped: 'Stopped on the wall',
  finished: 'Finished on the wall',
  left: '{{time}} left',
  pause: 'Pause',
  resume: 'Go on',
  next: 'Next',
  end: 'End',
  endQuestion: 'End the run on the wall?',
  endDetail: 'Somebody may be in the middle of it.',
  endForGood: 'Yes, end it',
  keepGoing: 'No, keep going',
} as const;
