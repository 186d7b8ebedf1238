/**
 * How to choose a thing. Ball sizes by height: sizing charts, which differ a little (Livestrong; The
 * Nest); the rest is standard practice, unsourced.
 */
export const equipmentAdvice = {
  weight: '{{thing}}, {{least}}–{{most}} kg',
  optional: '{{thing}}, if you like',
  'swiss-ball':
    'Ball: 55 cm if you are up to 165 cm tall, 65 cm up to 188 cm, 75 cm above. Use a burst-resistant one on a floor that grips.',
  dumbbell: 'Start light. The last go should be work, but still look like the first.',
} as const;
