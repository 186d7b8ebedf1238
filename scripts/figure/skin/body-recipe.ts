/** How one of the two bodies is mixed from the source's targets. */
export interface BodyRecipe {
  readonly name: 'female' | 'male';
  /** Barefoot, from the ground to the top of the head. */
  readonly heightMetres: number;
  readonly targets: Readonly<Record<string, number>>;
}

const third = 1 / 3;

/** A hint of a smile. */
const friendly = {
  'expression/units/caucasian/mouth-corner-puller': 0.25,
};

/** Young adults, the three source peoples in equal parts, athletic. */
export const bodyRecipes: readonly BodyRecipe[] = [
  {
    name: 'female',
    heightMetres: 1.645,
    targets: {
      'macrodetails/african-female-young': third,
      'macrodetails/asian-female-young': third,
      'macrodetails/caucasian-female-young': third,
      'macrodetails/universal-female-young-averagemuscle-averageweight': 0.75,
      'macrodetails/universal-female-young-maxmuscle-averageweight': 0.25,
      'macrodetails/proportions/female-young-averagemuscle-averageweight-idealproportions': 0.4,
      ...friendly,
    },
  },
  {
    name: 'male',
    heightMetres: 1.735,
    targets: {
      'macrodetails/african-male-young': third,
      'macrodetails/asian-male-young': third,
      'macrodetails/caucasian-male-young': third,
      'macrodetails/universal-male-young-averagemuscle-averageweight': 0.45,
      'macrodetails/universal-male-young-maxmuscle-averageweight': 0.55,
      'macrodetails/proportions/male-young-averagemuscle-averageweight-idealproportions': 0.4,
      ...friendly,
    },
  },
];
