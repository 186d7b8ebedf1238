import { useTranslation } from 'react-i18next';
import './finished/finished.css';

/** What is left to show when the program could not hand over its data. */
export function Failed() {
  const { t } = useTranslation();
  return (
    <main className="finished">
      <h1 className="finished-title">{t('wall.failed.title')}</h1>
      <p>{t('wall.failed.advice')}</p>
    </main>
  );
}
