/**
 * Safety words: stop, and get help where a sign asks for it. They never explain pain away and never
 * judge a sign; the lists follow NHS Inform, Northern, Sheffield and Norfolk NHS pages, and lean to
 * the more urgent where those differ.
 */
export const safety = {
  stopRule: 'If it hurts, stop that exercise at once.',
  stopRuleLong:
    'If anything hurts, stop that exercise at once. You can take an easier form once the pain has gone, leave it out, or end for today.',
  hurts: {
    title: 'Stop. Well noticed.',
    now: 'Let go of the position and rest. Do not try to work through it.',
    easier: 'Try the easier form only if the pain has gone within a minute.',
    instead: 'Go on with something else only if the pain has gone within a minute.',
    endWhen:
      'End for today if the pain is sharp, spreads or goes into a leg, or if you feel tingling, numbness or weakness.',
    second: 'If a second exercise hurts, end for today and talk to a health professional.',
    seekHelp: 'When to seek help',
  },
  effort: {
    title: 'This is effort',
    signs: [
      'Muscles that feel warm, tired or shaky',
      'A burn in the muscle that fades when you rest',
      'A mild muscle ache over the next few days',
    ],
  },
  stopNow: {
    title: 'This is a reason to stop',
    signs: [
      'Pain in a joint',
      'Pain in your back',
      'Sharp, sudden or spreading pain',
      'Pain, tingling or numbness down a leg',
      'A leg that feels weak or gives way',
    ],
  },
  unwell: {
    title: 'Stop and rest if you feel',
    signs: [
      'Dizzy or faint',
      'Pain or pressure in your chest',
      'Far more out of breath than the work explains',
      'Your heart racing or stumbling',
      'Sick or confused',
    ],
    advice:
      'Sit down, tell someone, and have them stay with you. For chest pain, or if it does not settle quickly, call {{emergencyNumber}}.',
  },
  emergency: {
    title: 'Please get medical help now',
    lead: 'Call {{emergencyNumber}} or go to an emergency department if you have any of these:',
    signs: [
      'Numbness or pins and needles that are new: genitals, back passage, buttocks or inner thighs',
      'New trouble passing urine, holding it, or feeling that you need to go',
      'New loss of control over your bowels',
      'A new change in sexual function',
      'Weakness, numbness or pain in both legs at once, or spreading and growing',
      'Pain that began with a bad fall or accident',
      'Back pain together with chest pain',
    ],
  },
  sameDay: {
    title: 'Talk to a doctor today',
    lead: 'Contact a doctor or an urgent care line the same day for back pain with any of these:',
    signs: [
      'Fever, or feeling ill',
      'Weight loss that you cannot explain',
      'Cancer now or in the past, and the pain is new',
      'No relief at rest, worse at night, or it wakes you',
      'A new lump, or a change in the shape of your back',
      'Unsteady walking',
      'Pain around your trunk like a band',
      'A small knock or fall with fragile bones or long use of steroids',
    ],
  },
  routine: {
    title: 'Make an appointment',
    lead: 'See a doctor or a physiotherapist if:',
    signs: [
      'It is not getting better within a few weeks',
      'It keeps you from everyday things',
      'It is slowly getting worse',
      'Soreness after exercise lasts longer than five days',
    ],
  },
  whenUnsure: 'If you are unsure, choose the more urgent help.',
  beforeStart:
    'Heart condition, pregnancy, fragile bones, a recent operation or an injury? Talk to staff before you start.',
  footer:
    'Fitness information for healthy adults. It does not replace the advice of a health professional. Stop if anything hurts, and get help for the warning signs.',
} as const;
