import { useTranslation } from 'react-i18next';
import { whenText } from '../phrasing/when-text';

/** Puts ISO 8601 moments into words of the desk's language. */
export function useWhen(): (iso: string) => string {
  const { t, i18n } = useTranslation();
  return (iso) => whenText(new Date(iso), { t, language: i18n.language, now: new Date() });
}
