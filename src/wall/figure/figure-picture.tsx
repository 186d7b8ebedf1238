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
    return frames.subscribe(() => {
      keeper.show(figureWishAt(part, runner.position()));
    });
  }, [keeper, part, runner, frames]);
  return (
    <div className="figure-canvas" ref={host}>
      {part.hasInset && <div className="figure-inset" style={insetStyle} />}
    </div>
  );
}
