import type { Routine } from '../../circuit/routine';
import { FigureStill } from '../../stills/figure-still';

/** As many as a row has room for. */
const most = 7;

/** The stations of a routine in small pictures. */
export function PictureStrip({ routine }: { readonly routine: Routine }) {
  return (
    <span className="strip" aria-hidden="true">
      {routine.circuit.stations.slice(0, most).map(({ id, exercise, level }) => (
        <span key={id} className="strip-picture">
          <FigureStill exercise={exercise} level={level} pose="close" />
        </span>
      ))}
    </span>
  );
}
