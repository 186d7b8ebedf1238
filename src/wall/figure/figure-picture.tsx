import { useEffect } from 'react';
import { insetPlace } from '../../figure/scene/inset-place';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import type { FigureKeeper } from './figure-keeper';
import { figureWishAt, nextPartOf, wrongRoleOf } from './figure-part';
import type { FigurePart } from './figure-part';
import { useStagePlace } from './use-stage-place';
import './figure.css';

export interface FigurePictureProps {
  readonly keeper: FigureKeeper;
  readonly part: FigurePart;
  readonly runner: ShownRun;
  readonly frames: FrameClock;
}

/**
 * So long before a change of phase the figure holds still. Without a graphics processor a picture of
 * it takes both cores for as long, and the change, which is what people wait for, needs one.
 */
const stillBeforeChangeMs = 60;

const share = (part: number) => `${part * 100}%`;
const insetStyle = {
  top: share(insetPlace.top),
  right: share(insetPlace.right),
  height: share(insetPlace.side),
};

/** The moving figure. The page's one canvas comes to wherever this is. */
export function FigurePicture({ keeper, part, runner, frames }: FigurePictureProps) {
  const host = useStagePlace(keeper);
  useEffect(() => {
    const next = nextPartOf(runner.position());
    if (next !== undefined) {
      keeper.prepare(next.role);
    }
    if (part.mistake !== undefined) {
      keeper.prepare(wrongRoleOf(part));
    }
    let isShown = false;
    return frames.subscribe(() => {
      const position = runner.position();
      if (!isShown || position.leftInPhaseMs > stillBeforeChangeMs) {
        isShown = true;
        keeper.show(figureWishAt(part, position));
      }
    });
  }, [keeper, part, runner, frames]);
  return (
    <div className="figure-canvas" ref={host}>
      {part.hasInset && <div className="figure-inset" style={insetStyle} />}
    </div>
  );
}
