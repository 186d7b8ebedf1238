import type { DrawnFigure } from '../../figure/scene/figure-messages';

/**
 * Writes on an element what the figure on it really shows, for whoever looks at the page from
 * outside: nothing is known of it before the first picture.
 */
export function noteDrawn(place: HTMLElement, figure: DrawnFigure): void {
  const { shown, repetition, musclesPrimary, musclesSecondary, isSharp } = figure;
  const notes = {
    exercise: shown.exercise,
    level: shown.level,
    way: shown.way,
    mistake: shown.mistake === undefined ? '' : String(shown.mistake),
    repetition: repetition === undefined ? '' : String(repetition),
    primary: musclesPrimary.join(' '),
    secondary: musclesSecondary.join(' '),
    sharp: String(isSharp),
  };
  for (const [name, value] of Object.entries(notes)) {
    if (place.dataset[name] !== value) {
      place.dataset[name] = value;
    }
  }
}
