import { useEffect } from 'react';
import { insetPlace } from '../../figure/scene/inset-place';
import type { SessionRunner } from '../../session/session-runner';
import type { FrameClock } from '../frame-clock';
import type { FigureKeeper } from './figure-keeper';
import { figureMomentAt, nextPartOf } from './figure-part';
import type { FigurePart } from './figure-part';
import { SecondGuard } from './second-guard';
import { useStagePlace } from './use-stage-place';
import './figure.css';

export interface FigurePictureProps {
  readonly keeper: FigureKeeper;
  readonly part: FigurePart;
  readonly runner: SessionRunner;
  readonly frames: FrameClock;
}

/** The working muscles: strong while a movement is explained, quiet while it is done. */
const workShown = { teaching: 1, working: 0.6 } as const;

const share = (part: number) => `${part * 100}%`;
const insetStyle = {
  top: share(insetPlace.top),
  right: share(insetPlace.right),
  height: share(insetPlace.side),
};

/** The moving figure. The page's one canvas comes to wherever this is. */
export function FigurePicture({ keeper, part, runner, frames }: FigurePictureProps) {
  const { host, overlay } = useStagePlace(keeper);
  useEffect(() => {
    const next = nextPartOf(runner.position());
    if (next !== undefined) {
      keeper.prepare(next.shown, next.turn);
    }
    const guard = new SecondGuard();
    const drawFrame = () => {
      const show = keeper.show(part.shown, part.turn);
      if (show === undefined) {
        return;
      }
      const position = runner.position();
      if (guard.holdsBack(performance.now(), position.leftInPhaseMs)) {
        return;
      }
      const moment = figureMomentAt(part, position);
      const outcome = keeper.draw({
        show,
        moment,
        workShown: position.phase.kind === 'work' ? workShown.working : workShown.teaching,
        angles: part.angleMoment?.angles ?? [],
      });
      if (outcome.kind === 'drawn' && host.current !== null) {
        const { clientWidth: width, clientHeight: height } = host.current;
        overlay.current?.show(outcome.marks, { width, height }, moment.angles);
      }
    };
    return frames.subscribe(() => {
      keeper.guarded(drawFrame);
    });
  }, [keeper, part, runner, frames, host, overlay]);
  return (
    <div className="figure-canvas" ref={host}>
      {part.hasInset && <div className="figure-inset" style={insetStyle} />}
    </div>
  );
}
