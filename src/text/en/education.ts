/**
 * Twelve cards, one fact each, hedged as its evidence is: a link in a study is not a cause. Where
 * popular advice goes further than the studies, the card follows the studies.
 */
export const education = {
  'running-and-backs': {
    topic: 'Running',
    fact: 'In studies, runners report lower back pain less often than people in general, and less than many other athletes.',
    source: 'Maselli and others, 2020',
  },
  'body-build': {
    topic: 'Body',
    fact: 'Taller runners, and those with a body mass index above 24, reported back pain more often. A link is not a cause.',
    source: 'Maselli and others, 2020',
  },
  flexibility: {
    topic: 'Flexibility',
    fact: 'Stiff hamstrings, a stiff back and limited hip bending were linked with back pain in runners. A link is not a cause.',
    source: 'Maselli and others, 2020; Sadler and others, 2017',
  },
  'longest-run': {
    topic: 'Long runs',
    fact: 'Runs over 10% longer than the longest of the last 30 days were linked with more running injuries.',
    source: 'Frandsen and others, 2025',
  },
  'new-runners': {
    topic: 'New runners',
    fact: 'New runners had more than twice as many injuries per hour as regular runners. That counts all injuries, not only backs.',
    source: 'Videbæk and others, 2015',
  },
  'deep-core': {
    topic: 'Core',
    fact: 'In a computer model of eight runners, weak deep core muscles meant more load on the spine. A small study.',
    source: 'Raabe and Chaudhari, 2018',
  },
  'stride-length': {
    topic: 'Stride',
    fact: 'Steps 5 to 10% quicker, at the same speed, made each stride shorter and lowered the load on knees.',
    source: 'Heiderscheit and others, 2011',
  },
  shoes: {
    topic: 'Shoes',
    fact: 'Runners who switched between two or more pairs had fewer injuries in one study. It does not prove why.',
    source: 'Malisoux and others, 2015',
  },
  'warm-up': {
    topic: 'Warm-up',
    fact: 'Finish a warm-up with moving drills. Stretches held under a minute cost very little power.',
    source: 'Behm and others, 2016',
  },
  'varied-ground': {
    topic: 'Ground',
    fact: 'In women, running on concrete was linked with more injuries. Mixing surfaces is reasonable, but the evidence is weak.',
    source: 'van der Worp and others, 2015',
  },
  'regular-strength': {
    topic: 'Strength',
    fact: 'People doing strength work with stretching or cardio two or three times a week reported about a third less back pain.',
    source: 'Shiri and others, 2017',
  },
  'keep-going': {
    topic: 'Keep going',
    fact: 'In trials, exercise with education was followed by fewer episodes of back pain. The effect faded after a year.',
    source: 'Steffens and others, 2016',
  },
} as const;
