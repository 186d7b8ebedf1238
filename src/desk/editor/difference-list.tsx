import { useTranslation } from 'react-i18next';
import { differences } from '../../circuit/edit/differences';
import type { Routine } from '../../circuit/routine';
import { differenceLine } from '../../phrasing/difference-text';
import { useWords } from '../../phrasing/words';

export interface DifferenceListProps {
  readonly before: Routine;
  readonly after: Routine;
}

/** What makes one routine of the other, step by step. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const { t } = useTranslation();
  const words = useWords();
  const lines = differences(before, after).map((one) => differenceLine({ t, words }, one));
  if (lines.length === 0) {
    return <p className="differences-none">{t('desk.editor.versionList.equal')}</p>;
  }
  return (
    <dl className="differences">
      {lines.map(({ about, what }, index) => (
        <div className="difference" key={index}>
          <dt>{about}</dt>
          {what.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
