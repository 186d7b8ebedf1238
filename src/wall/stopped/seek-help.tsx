import { useTranslation } from 'react-i18next';
import { useWords } from '../../phrasing/words';

/** When to seek help, and how fast: fixed lists, never a judgement. */
export function SeekHelp({ emergencyNumber }: { readonly emergencyNumber: string }) {
  const { t } = useTranslation();
  const { help } = useWords().wall.pain;
  return (
    <aside className="help">
      <h2 className="help-now">{t('wall.pain.help.now', { emergencyNumber })}</h2>
      <ul>
        {help.nowSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <h2>{help.today}</h2>
      <ul>
        {help.todaySigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="help-unwell">{help.unwell}</p>
    </aside>
  );
}
