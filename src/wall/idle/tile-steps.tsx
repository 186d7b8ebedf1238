import type { Step } from '../../circuit/routine';
import { useWords, wordsOf } from '../../phrasing/words';
import { FigureStill } from '../../stills/figure-still';
import { useTurningIndex } from './use-turning-index';

/** Time enough to see what the picture shows and find its name. */
const stepMs = 4_000;

/** What is in a routine: the stations in their order, and a picture of one after another. */
export function TileSteps({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords();
  const index = useTurningIndex(steps.length, stepMs);
  const shown = steps[index];
  return (
    <span className="tile-steps">
      {steps.map((step) => (
        <span className={step === shown ? 'tile-step tile-step-shown' : 'tile-step'} key={step.id}>
          {wordsOf(words, step.exercise).shortName}
        </span>
      ))}
      {shown !== undefined && (
        <span className="tile-picture" key={shown.id}>
          <FigureStill exercise={shown.exercise} level={shown.level} pose="close" />
        </span>
      )}
    </span>
  );
}
