import type { TFunction } from 'i18next';

/** Dates as the text room spells: British English. */
const dateLocales: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' };

/** How a moment is put into words. */
export interface WhenSurroundings {
  readonly t: TFunction;
  /** BCP 47. */
  readonly language: string;
  readonly now: Date;
}

/** A moment as "today, 17:42", "24 November, 17:42" or "24 November 2025". */
export function whenText(at: Date, { t, language, now }: WhenSurroundings): string {
  const locale = dateLocaleOf(language);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === now.toDateString()) {
    return t('desk.common.todayAt', { time: time.format(at) });
  }
  const isThisYear = at.getFullYear() === now.getFullYear();
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return isThisYear
    ? t('desk.common.dayAt', { day: day.format(at), time: time.format(at) })
    : day.format(at);
}

/** How dates are written in a language of the text room, as a BCP 47 tag. */
export function dateLocaleOf(language: string): string {
  return dateLocales[language] ?? language;
}
