import type { TFunction } from 'i18next';
import type { WorkPhase } from '../../circuit/phase';
import type { LevelWords } from '../../text/exercise-words';

/**
 * What is to be done, in words: "4 lunges · 30 s", "Hold for 30 s", "8 lunges, at your own pace". The
 * time is that of the phase: after a change to the easier level it is what is left of the dose.
 */
export function doseWords(t: TFunction, work: WorkPhase, words: LevelWords): string {
  const { dose, reps, secondsPerRep } = work.effort;
  const seconds = Math.round((work.endMs - work.startMs) / 1000);
  const unitOf = (count: number) => (count === 1 ? words.repUnit.one : words.repUnit.other);
  if (dose.kind === 'selfPaced') {
    return `${t('wall.repsTarget', { count: dose.reps, unit: unitOf(dose.reps) })}, ${t('wall.untilDone')}`;
  }
  if (reps !== undefined) {
    return t('wall.repsTotal', { count: reps, unit: unitOf(reps), seconds });
  }
  return t(secondsPerRep === undefined ? 'wall.holdFor' : 'wall.forSeconds', { seconds });
}
