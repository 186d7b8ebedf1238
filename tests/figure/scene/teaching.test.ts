import { describe, expect, it } from 'vitest';
import { teachingAt } from '../../../src/figure/scene/teaching';
import type { Lesson, ShownMoment } from '../../../src/figure/scene/teaching';

const long: Lesson = { setUpSeconds: 2, cycleSeconds: 7, anglesAt: 3, totalSeconds: 20 };
const short: Lesson = { ...long, totalSeconds: 10 };

/** Every twentieth of a second from the start of the lesson to go. */
function wholeLesson(lesson: Lesson): readonly ShownMoment[] {
  const count = Math.round(lesson.totalSeconds * 20);
  return Array.from({ length: count + 1 }, (_, step) =>
    teachingAt(lesson, lesson.totalSeconds - step / 20),
  );
}

/** Where the figure is taken to be, on the way back as well. */
function secondsOf({ seconds, towards }: ShownMoment): number {
  return towards === undefined ? seconds : seconds + (towards.seconds - seconds) * towards.share;
}

describe('teachingAt', () => {
  it('begins in the start position', () => {
    expect(teachingAt(long, 20)).toEqual({ seconds: -2, angles: 0 });
  });

  it('ends with the set-up at its own pace, so that the movement begins at go', () => {
    expect([2, 1.5, 0.5, 0].map((toGo) => teachingAt(long, toGo).seconds)).toEqual([
      -2, -1.5, -0.5, -0,
    ]);
  });

  it.each([long, short])(
    'stands still at the key angles and draws them ($totalSeconds s)',
    (lesson) => {
      const shown = wholeLesson(lesson).filter(({ angles }) => angles > 0);
      expect(shown.length).toBeGreaterThan(20);
      expect(new Set(shown.map(({ seconds }) => seconds))).toEqual(new Set([3]));
      expect(Math.max(...shown.map(({ angles }) => angles))).toBe(1);
    },
  );

  it('shows a whole repetition where there is time, never faster than it is done', () => {
    const seconds = wholeLesson(long).map(secondsOf);
    expect(Math.max(...seconds)).toBeGreaterThan(6.8);
    const steps = wholeLesson(long).map(({ towards }, index) =>
      towards === undefined ? (seconds[index + 1] ?? 0) - (seconds[index] ?? 0) : 0,
    );
    expect(Math.max(...steps.slice(0, -1))).toBeLessThanOrEqual(1 / 20 + 1e-6);
  });

  it('leaves the demonstration out where there is no time for it', () => {
    const moments = wholeLesson({ ...long, totalSeconds: 3 });
    expect(moments.every(({ seconds, angles }) => seconds <= 0 && angles === 0)).toBe(true);
  });

  it.each([long, short, { ...long, anglesAt: undefined }, { ...long, totalSeconds: 60 }])(
    'never jumps ($totalSeconds s)',
    (lesson) => {
      const seconds = wholeLesson(lesson).map(secondsOf);
      const steps = seconds.slice(1).map((next, index) => Math.abs(next - (seconds[index] ?? 0)));
      // The way back from the end of a repetition takes 0.7 s, eased: 1.5 times its mean speed.
      expect(Math.max(...steps)).toBeLessThan((9 / 0.7) * 1.6 * 0.05);
    },
  );

  it('shows a mistake before the right way, where there is time for both', () => {
    const judged = wholeLesson({ ...long, totalSeconds: 24, mistakeAt: 3 }).map(
      (moment) => moment.judged,
    );
    expect(judged.lastIndexOf('wrong')).toBeGreaterThan(20);
    expect(judged.indexOf('right')).toBeGreaterThan(judged.lastIndexOf('wrong'));
    expect(judged.at(-1)).toBeUndefined();
    const rushed = wholeLesson({ ...short, mistakeAt: 3 });
    expect(rushed.every((moment) => moment.judged === undefined)).toBe(true);
  });
});
