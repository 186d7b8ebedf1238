import { useTranslation } from 'react-i18next';
import { longestTagline } from '../../contract/settings';
import { Toggle } from '../../ui/desk/tick';
import { SavedText } from './saved-text';
import { Section } from './section';
import { useSettings } from './use-settings';

const switches = ['showsClock', 'showsFacts'] as const;

/** How the wall looks while nobody trains. */
export function WallSection() {
  const { t } = useTranslation();
  const { settings, changeIn } = useSettings();
  const { wall } = settings;
  return (
    <Section title={t('desk.settings.wall.title')}>
      <SavedText
        label={t('desk.settings.wall.tagline')}
        hint={t('desk.settings.wall.taglineHint', { usual: t('wall.tagline') })}
        value={wall.tagline}
        maxLength={longestTagline}
        onSave={(tagline) => void changeIn('wall', () => ({ tagline }))}
      />
      {switches.map((name) => (
        <Toggle
          key={name}
          isOn={wall[name]}
          onChange={(on) => void changeIn('wall', () => ({ [name]: on }))}
        >
          {t(`desk.settings.wall.${name}`)}
        </Toggle>
      ))}
      <p className="settings-hint">{t('desk.settings.wall.first')}</p>
    </Section>
  );
}
