/** The levels of a strength exercise, from the regression to the progression. */
export const levelNames = ['easier', 'standard', 'harder'] as const;

/** How hard: the regression, the usual form, or the progression. */
export type LevelName = (typeof levelNames)[number];
