import { useContext } from 'react';
import { placedSteps } from '../../circuit/edit/steps';
import type { PlannedLine } from '../../circuit/voice/cue-plan';
import { noteId } from '../../circuit/voice/spoken-id';
import type { SpokenId } from '../../circuit/voice/spoken-id';
import { useWords } from '../../phrasing/words';
import { spokenTexts } from '../../text/spoken-texts';
import { RunRoutine } from '../run-routine';
import './caption.css';

/** What is being said, word for word, while it is said. */
export function Caption({ line }: { readonly line: PlannedLine }) {
  const texts = spokenTexts(useWords());
  const note = useNote();
  return <p className="caption">{line.words.map(({ id }) => texts[id] ?? note(id)).join(' ')}</p>;
}

/** What the physio wrote for a step, by the id under which it is said. */
function useNote(): (id: SpokenId) => string {
  const routine = useContext(RunRoutine);
  return (id) =>
    routine === undefined
      ? ''
      : (placedSteps(routine).find(({ step }) => noteId(step.exercise, step.id) === id)?.step
          .note ?? '');
}
