import { useTranslation } from 'react-i18next';

/** Puts the time of day of an ISO 8601 moment into words: "17:42". */
export function useTimeOf(): (iso: string) => string {
  const { i18n } = useTranslation();
  return (iso) =>
    new Date(iso).toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit' });
}
