/** What a repetition is called: "knee drive", "knee drives". */
export interface RepUnit {
  readonly one: string;
  readonly other: string;
}

/** The words of one level of an exercise. */
export interface LevelWords {
  readonly name: string;
  /** Short instructions, shown one at a time. */
  readonly cues: readonly string[];
  /** For each phase of the movement, by its id, what to do. */
  readonly movement: Readonly<Record<string, string>>;
  readonly breathing: string;
  readonly repUnit: RepUnit;
  /** How to do it without equipment; empty where none is needed. */
  readonly without: string;
}

/** A common mistake, and what puts it right. */
export interface Mistake {
  readonly wrong: string;
  readonly fix: string;
}

/** The words of one exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** For tiles and lists: at most 18 characters. */
  readonly shortName: string;
  readonly purpose: string;
  /** By level name; drills and stretches have `standard` only. */
  readonly levels: Readonly<Record<string, LevelWords>>;
  readonly mistakes: readonly Mistake[];
  readonly safety: string;
}
