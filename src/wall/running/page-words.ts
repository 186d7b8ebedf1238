import type { TFunction } from 'i18next';
import type { StationEffort } from '../../circuit/phase';
import type { LevelWords } from '../../text/exercise-words';

/** What an effort asks for, in words: "4 lunges · 30 s", "30 s", "8 lunges at your own pace". */
export function doseWords(t: TFunction, effort: StationEffort, words: LevelWords): string {
  const { dose, reps, secondsPerRep } = effort;
  const unitOf = (count: number) => (count === 1 ? words.repUnit.one : words.repUnit.other);
  switch (dose.kind) {
    case 'selfPaced':
      return `${t('wall.repsTarget', { count: dose.reps, unit: unitOf(dose.reps) })}, ${t('wall.untilDone')}`;
    case 'reps': {
      const seconds = Math.round(dose.reps * (secondsPerRep ?? 0));
      return t('wall.repsTotal', { count: dose.reps, unit: unitOf(dose.reps), seconds });
    }
    case 'time':
      return reps === undefined
        ? t('wall.holdFor', { seconds: dose.seconds })
        : t('wall.repsTotal', { count: reps, unit: unitOf(reps), seconds: dose.seconds });
  }
}
