/** The parts of a body that are coloured apart, in the order in which the body's file counts them. */
export const bodyRegions = [
  'skin',
  'lips',
  'brow',
  'eyeWhite',
  'iris',
  'pupil',
  'lash',
  'hair',
  'shirt',
  'shirtTrim',
  'shorts',
  'shortsTrim',
  'sock',
  'shoe',
  'shoeTrim',
  'sole',
] as const;

export type BodyRegion = (typeof bodyRegions)[number];

/** Which of the two bodies. */
export const bodyNames = ['female', 'male'] as const;

export type BodyName = (typeof bodyNames)[number];

/** A body in its colours. */
export interface FigureLook {
  readonly body: BodyName;
  readonly colours: Readonly<Record<BodyRegion, string>>;
}

interface Complexion {
  readonly skin: string;
  readonly lips: string;
  readonly hair: string;
  readonly iris: string;
}

const complexions: readonly Complexion[] = [
  { skin: '#d9a583', lips: '#b8705f', hair: '#3a2a20', iris: '#5b4330' },
  { skin: '#8a5a3c', lips: '#74423a', hair: '#16120f', iris: '#2f2018' },
  { skin: '#e6bb9b', lips: '#c47c6c', hair: '#6f4a2c', iris: '#51707c' },
  { skin: '#b57d55', lips: '#94584a', hair: '#1d1714', iris: '#3a291d' },
];

interface Kit {
  readonly shirt: string;
  readonly shirtTrim: string;
  readonly shorts: string;
  readonly shortsTrim: string;
}

const kits: readonly Kit[] = [
  { shirt: '#1f9db4', shirtTrim: '#176f82', shorts: '#343a49', shortsTrim: '#262b37' },
  { shirt: '#2f7fb8', shirtTrim: '#205a86', shorts: '#2f3644', shortsTrim: '#222834' },
];

/** What no complexion and no kit changes. */
const always = {
  eyeWhite: '#e9e4dd',
  pupil: '#0d0b0a',
  lash: '#17120f',
  sock: '#dfe5ea',
  shoe: '#3d4654',
  shoeTrim: '#8fa3b5',
  sole: '#e3e9ee',
} as const;

/** The look of the figure in turn: bodies alternate, complexions go round. Any whole number. */
export function figureLook(turn: number): FigureLook {
  const complexion = pick(complexions, turn);
  const kit = pick(kits, turn);
  return {
    body: pick(bodyNames, turn),
    colours: { ...always, ...complexion, brow: complexion.hair, ...kit },
  };
}

function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[((turn % items.length) + items.length) % items.length];
  if (item === undefined) {
    throw new RangeError('There is nothing to pick from');
  }
  return item;
}
