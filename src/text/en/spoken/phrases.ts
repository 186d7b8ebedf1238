import { safety } from '../safety';

/**
 * What the wall says aloud whatever the exercise, by spoken id. A caption shows the same words.
 * Short: somebody hears them once, through music, upside down.
 */
export const phrases = {
  'phase/get-ready': 'Get ready.',
  'phase/first': 'First up:',
  'phase/next': 'Next up:',
  'phase/halfway': 'Halfway there.',
  'phase/last-ten': 'Last ten seconds.',
  'phase/switch-sides': 'Change sides.',
  'phase/switch-direction': 'Change direction.',
  'phase/next-set': 'Next set, same again.',
  'phase/round-done': 'Round done. Take a break.',
  'phase/last-round': 'This is the last round.',
  'phase/last-exercise': 'Last exercise.',
  'phase/finished': 'And that is it. Well done!',

  'count/5': 'Five.',
  'count/4': 'Four.',
  'count/3': 'Three.',
  'count/2': 'Two.',
  'count/1': 'One.',

  'way/left': 'Left side.',
  'way/right': 'Right side.',
  'way/clockwise': 'Clockwise.',
  'way/anticlockwise': 'Anticlockwise.',
  'other/left': 'Other side: left.',
  'other/right': 'Other side: right.',
  'other/clockwise': 'Other way: clockwise.',
  'other/anticlockwise': 'Other way: anticlockwise.',

  'part/warmUp': 'Warm-up.',
  'part/circuit': 'Now the circuit.',
  'part/coolDown': 'Cool-down.',

  'round/1': 'Round one.',
  'round/2': 'Round two.',
  'round/3': 'Round three.',
  'round/4': 'Round four.',
  'round/5': 'Round five.',
  'round/6': 'Round six.',
  'round/7': 'Round seven.',
  'round/8': 'Round eight.',
  'round/9': 'Round nine.',
  'round/10': 'Round ten.',

  'position/standing': 'Stand up.',
  'position/half-kneeling': 'Down on one knee.',
  'position/hands-and-knees': 'On your hands and knees.',
  'position/face-down': 'Lie face down.',
  'position/on-your-back': 'Lie on your back.',
  'position/on-your-side': 'Lie on your side.',
  'position/forearms': 'Down on your forearms.',
  'position/forearms-on-ball': 'Forearms on the ball.',
  'position/sitting': 'Sit down on the floor.',

  'run/paused': 'Paused.',
  'run/resumed': 'On we go.',
  'run/time-added': 'Fifteen seconds more.',
  'run/easier-form': 'Now the easier form.',
  'run/ended': 'Ended early. Every minute counts.',

  'safety/stop': 'Stop. Well noticed.',
  'safety/let-go': 'Let go of the position and rest.',
  'safety/stop-rule': safety.stopRule,
  'safety/second': safety.hurts.second,
} as const;
