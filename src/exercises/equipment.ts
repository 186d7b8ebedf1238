/** Things an exercise may need. */
export const equipmentKinds = [
  'mat',
  'dumbbell',
  'medicine-ball',
  'swiss-ball',
  'ankle-weights',
  'wall',
  'chair',
  'towel',
  'cushion',
  'step',
  'bottle',
] as const;

export type EquipmentKind = (typeof equipmentKinds)[number];

/** One thing, with the weight range that suits the level when it has a weight. */
export interface Equipment {
  readonly kind: EquipmentKind;
  /** Kilograms, each piece: from the first to the second number. */
  readonly weightKg?: readonly [least: number, most: number];
  /** True when the exercise is also itself without this thing. */
  readonly optional?: boolean;
}
