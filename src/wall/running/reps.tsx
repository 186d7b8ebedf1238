import { useTranslation } from 'react-i18next';
import type { Repetition } from '../../circuit/repetition';
import type { RepUnit } from '../../text/exercise-words';

export interface RepsProps {
  readonly repetition: Repetition;
  readonly unit: RepUnit;
}

/** Which repetition of how many. */
export function Reps({ repetition, unit }: RepsProps) {
  const { t } = useTranslation();
  return (
    <p className="reps">
      <b>{repetition.number}</b>
      {t('wall.repsOf', { of: repetition.of })}
      <br />
      {repetition.of === 1 ? unit.one : unit.other}
    </p>
  );
}
