import type { PlannedLine } from '../../circuit/voice/cue-plan';
import { useWords } from '../../phrasing/words';
import { spokenTexts } from '../../text/spoken-texts';
import './caption.css';

/** What is being said, word for word, while it is said. */
export function Caption({ line }: { readonly line: PlannedLine }) {
  const texts = spokenTexts(useWords());
  return <p className="caption">{line.words.map(({ id }) => texts[id]).join(' ')}</p>;
}
