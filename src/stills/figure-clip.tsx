import type { CSSProperties } from 'react';
import { levelOf } from '../exercises/level-of';
import { clipAddress } from './still-files';
import type { PicturedLevel } from './still-files';
import { clipFrames, clipOf } from './still-moments';
import './stills.css';

export interface FigureClipProps extends PicturedLevel {
  /** For the right side and a clockwise circle: the picture is of the other one. */
  readonly mirrored?: boolean;
}

/**
 * A small picture of an exercise that moves while what it stands in is pointed at or has the focus:
 * the nearest button, link, option, row or `data-plays-clip`. For a finger, which points at nothing,
 * it moves by itself within `data-plays-clips`. With reduced motion it stands still.
 */
export function FigureClip({ exercise, level, mirrored = false }: FigureClipProps) {
  const movement = levelOf(exercise, level)?.movement;
  const address = clipAddress({ exercise, level });
  if (movement === undefined || address === undefined) {
    return null;
  }
  const { kind, stillFrame } = clipOf(exercise, movement);
  const place: CSSProperties = { translate: `${(-100 * stillFrame) / clipFrames}%` };
  const className = mirrored ? 'figure-clip figure-mirrored' : 'figure-clip';
  return (
    <span className={className} aria-hidden="true">
      <img className={`figure-frames-${kind}`} style={place} src={address} alt="" loading="lazy" />
    </span>
  );
}
