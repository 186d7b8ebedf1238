import { stillAddress } from './still-files';
import type { PicturedLevel, StillView } from './still-files';
import './stills.css';

export interface FigureStillProps extends PicturedLevel {
  /** `close` is the one for small pictures. */
  readonly pose: StillView;
  /** For the right side and a clockwise circle: the picture is of the other one. */
  readonly mirrored?: boolean;
}

/**
 * A picture of the figure in a pose, on nothing: the ground shows through. It says nothing to a
 * screen reader, because the exercise's name always stands beside it.
 */
export function FigureStill({ exercise, level, pose, mirrored = false }: FigureStillProps) {
  const address = stillAddress({ exercise, level }, pose);
  if (address === undefined) {
    return null;
  }
  const className = mirrored ? 'figure-still figure-mirrored' : 'figure-still';
  return <img className={className} src={address} alt="" draggable={false} />;
}
