import { useTranslation } from 'react-i18next';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { Toggle } from '../../ui/desk/tick';
import { Section } from './section';
import { useSettings } from './use-settings';

/** One press is heard as a step and not as a jump. */
const volumeStep = 5;

/** How loud the wall is. */
export function SoundSection() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const { sound } = settings;
  return (
    <Section title={t('desk.settings.sound.title')}>
      <Toggle
        isOn={!sound.muted}
        onChange={(on) => {
          change({ sound: { ...sound, muted: !on } });
        }}
      >
        {t('desk.settings.sound.on')}
      </Toggle>
      <NumberStepper
        label={t('desk.settings.sound.volume')}
        unit="%"
        value={sound.volume}
        least={0}
        most={100}
        step={volumeStep}
        boundsMessage={t('desk.settings.sound.bounds')}
        onChange={(volume) => {
          change({ sound: { ...sound, volume } });
        }}
      />
    </Section>
  );
}
