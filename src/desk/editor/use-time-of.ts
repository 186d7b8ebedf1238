import { useTranslation } from 'react-i18next';
import { dateLocaleOf } from '../../phrasing/when-text';

/** Puts the time of day of an ISO 8601 moment into words: "17:42". */
export function useTimeOf(): (iso: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(dateLocaleOf(i18n.language), {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (iso) => format.format(new Date(iso));
}
