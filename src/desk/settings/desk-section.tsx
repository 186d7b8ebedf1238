import { useTranslation } from 'react-i18next';
import { deskThemes, lockAfterBounds } from '../../contract/settings';
import { Segmented } from '../../ui/desk/segmented';
import { SavedNumber } from './saved-number';
import { Section } from './section';
import { useSettings } from './use-settings';

/** How the desk looks, and when it locks by itself. */
export function DeskSection() {
  const { t } = useTranslation();
  const { settings, changeIn } = useSettings();
  const { desk } = settings;
  return (
    <Section title={t('desk.settings.desk.title')}>
      <Segmented
        label={t('desk.settings.desk.theme')}
        segments={deskThemes.map((id) => ({ id, text: t(`desk.settings.desk.themes.${id}`) }))}
        value={desk.theme}
        onChange={(theme) => void changeIn('desk', () => ({ theme }))}
      />
      <SavedNumber
        label={t('desk.settings.desk.lockAfter')}
        unit={t('desk.settings.desk.minutes')}
        value={desk.lockAfterMinutes}
        {...lockAfterBounds}
        boundsMessage={t('desk.settings.desk.lockBounds', lockAfterBounds)}
        onSave={(lockAfterMinutes) => changeIn('desk', () => ({ lockAfterMinutes }))}
      />
    </Section>
  );
}
