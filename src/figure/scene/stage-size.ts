/** Width and height on the page, CSS pixels, and pixels of the screen for each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** Share of the height, from below, that words lie over. */
  readonly covered: number;
}
