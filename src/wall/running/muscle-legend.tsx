import type { Level } from '../../exercises/level';
import type { MuscleId } from '../../exercises/muscle';
import { useWords } from '../../phrasing/words';

/** At most so many names: one line; the rest is on the map. */
const shownPrimary = 2;
const shownSecondary = 1;

function namesOf(muscles: readonly MuscleId[], names: Readonly<Record<MuscleId, string>>) {
  return [...new Set(muscles.map((muscle) => names[muscle]))];
}

/** The names of the muscles that work most, and second most. */
export function MuscleLegend({ level }: { readonly level: Level }) {
  const { muscles } = useWords();
  const primary = namesOf(level.musclesPrimary, muscles).slice(0, shownPrimary);
  const secondary = namesOf(level.musclesSecondary, muscles).slice(0, shownSecondary);
  return (
    <ul className="legend">
      {primary.map((name) => (
        <li className="legend-primary" key={name}>
          {name}
        </li>
      ))}
      {secondary.map((name) => (
        <li className="legend-secondary" key={name}>
          {name}
        </li>
      ))}
    </ul>
  );
}
