import { useTranslation } from 'react-i18next';
import { verbosities } from '../../circuit/voice/verbosity';
import type { SoundSettings } from '../../contract/settings';
import { Segmented } from '../../ui/desk/segmented';
import { Toggle } from '../../ui/desk/tick';
import { SavedNumber } from './saved-number';
import { Section } from './section';
import { SoundOutput } from './sound-output';
import { useSettings } from './use-settings';

/** One press is heard as a step and not as a jump. */
const levelStep = 5;
const levels = ['volume', 'voice', 'cues', 'music'] as const;
const switches = ['musicOn', 'speakStaffText'] as const;

/** How loud the wall is, and how much it says. */
export function SoundSection() {
  const { t } = useTranslation();
  const { settings, changeIn } = useSettings();
  const { sound } = settings;
  const set = (changes: Partial<SoundSettings>) => changeIn('sound', () => changes);
  return (
    <Section title={t('desk.settings.sound.title')}>
      <Toggle isOn={!sound.muted} onChange={(on) => void set({ muted: !on })}>
        {t('desk.settings.sound.on')}
      </Toggle>
      <Levels sound={sound} onChange={set} />
      <Segmented
        label={t('desk.settings.sound.verbosity')}
        segments={verbosities.map((id) => ({
          id,
          text: t(`desk.settings.sound.verbosities.${id}`),
        }))}
        value={sound.verbosity}
        onChange={(verbosity) => void set({ verbosity })}
      />
      {switches.map((name) => (
        <Toggle key={name} isOn={sound[name]} onChange={(on) => void set({ [name]: on })}>
          {t(`desk.settings.sound.${name}`)}
        </Toggle>
      ))}
      <SoundOutput sound={sound} onChange={set} />
    </Section>
  );
}

interface LevelsProps {
  readonly sound: SoundSettings;
  /** Answers once it is saved, or was refused. */
  readonly onChange: (changes: Partial<SoundSettings>) => Promise<void>;
}

/** Of everything, and of each thing that is heard. */
function Levels({ sound, onChange }: LevelsProps) {
  const { t } = useTranslation();
  return (
    <div className="settings-pairs">
      {levels.map((level) => (
        <SavedNumber
          key={level}
          label={t(`desk.settings.sound.${level}`)}
          unit="%"
          value={sound[level]}
          least={0}
          most={100}
          step={levelStep}
          boundsMessage={t('desk.settings.sound.bounds')}
          onSave={(percent) => onChange({ [level]: percent })}
        />
      ))}
    </div>
  );
}
