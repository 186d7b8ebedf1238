import { useWords } from '../../phrasing/words';
import { useTurningIndex } from './use-turning-index';

/** Time enough to read two lines twice. */
const cardMs = 14_000;

export interface EducationStripProps {
  /** Whether facts on training take their turn; the safety words always do. */
  readonly showsFacts: boolean;
}

/** Education cards, one at a time, slowly; the safety words take their turn among them. */
export function EducationStrip({ showsFacts }: EducationStripProps) {
  const { education, safety, wall } = useWords();
  const cards = [
    ...(showsFacts ? Object.values(education) : []),
    { topic: wall.goodToKnow, fact: safety.stopRule, source: '' },
    { topic: wall.goodToKnow, fact: safety.footer, source: '' },
  ];
  const index = useTurningIndex(cards.length, cardMs);
  const card = cards[index % cards.length];
  if (card === undefined) {
    return null;
  }
  return (
    <section className="education" key={index} aria-label={wall.goodToKnow}>
      <h2 className="education-topic">{card.topic}</h2>
      <p className="education-fact">{card.fact}</p>
      {card.source !== '' && <p className="education-source">{card.source}</p>}
    </section>
  );
}
