import type { WorkPhase } from '../../circuit/phase';
import type { Position } from '../../circuit/position';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { Countdown } from './countdown';
import { FigurePlace } from './figure-place';
import { LevelLine } from './level-line';
import { movementPhaseOf } from './movement-phase';
import type { PageProps } from './page-props';
import { PhaseBadge } from './phase-badge';
import { Reps } from './reps';
import { StepNote } from './step-note';
import { WayBadge } from './way-badge';
import { Where } from './where';

export interface WorkPageProps extends PageProps {
  readonly phase: WorkPhase;
  readonly position: Position;
}

/** Exercising: the movement on the left; what, which side and how long on the right. */
export function WorkPage({ phase, position, look, runner, frames }: WorkPageProps) {
  const words = levelWordsOf(useWords(), phase.at.exercise, phase.at.level);
  return (
    <div className="page page-work">
      <div className="page-figure">
        <Where station={phase.at} leftInTotalMs={position.leftInTotalMs} />
        <StepNote station={phase.at} />
        <FigurePlace
          station={phase.at}
          effort={phase.effort}
          movementPhase={movementPhaseOf(position)}
          runner={runner}
          frames={frames}
        />
      </div>
      <div className="page-clock">
        <div className="badges">
          <PhaseBadge look={look} />
          <WayBadge way={phase.effort.way} />
        </div>
        <h1 className="exercise-name">{words.name}</h1>
        <LevelLine station={phase.at} weights="without weights" />
        <div className="clock-row">
          <Countdown position={position} runner={runner} frames={frames} />
          {position.repetition !== undefined && (
            <Reps repetition={position.repetition} unit={words.repUnit} />
          )}
        </div>
      </div>
    </div>
  );
}
