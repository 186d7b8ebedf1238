import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostOffsetMs } from '../../contract/settings';
import type { OutputChoice, SoundSettings } from '../../contract/settings';
import type { WallSound } from '../../contract/wall-sound';
import { Button } from '../../ui/desk/button';
import { Choice } from '../../ui/desk/choice';
import type { Option } from '../../ui/desk/choice';
import { useDesk } from '../desk-context';
import { useRefusal } from '../use-refusal';
import { SavedNumber } from './saved-number';
import { useWallSound } from './use-wall-sound';

/** Finer than anybody can tell from across a room. */
const offsetStepMs = 20;
const systemId = 'system';

export interface SoundOutputProps {
  readonly sound: SoundSettings;
  /** Answers once it is saved, or was refused. */
  readonly onChange: (changes: Partial<SoundSettings>) => Promise<void>;
}

/** Where the wall's sound goes, how late it is heard there, and a test of it. */
export function SoundOutput({ sound, onChange }: SoundOutputProps) {
  const { t } = useTranslation();
  const wall = useWallSound();
  const { output } = sound;
  return (
    <div className="settings-group">
      <Choice
        label={t('desk.settings.sound.output')}
        options={[
          { id: systemId, text: t('desk.settings.sound.systemOutput') },
          ...outputOptions(output, wall),
        ]}
        value={chosenId(output, wall)}
        onChange={(id) => {
          void onChange({
            output: outputOf(id, wall) ?? (id === systemId ? { kind: 'system' } : output),
          });
        }}
      />
      {wall.isOutputMissing && (
        <p className="settings-warning">{t('desk.settings.sound.outputMissing')}</p>
      )}
      <SavedNumber
        label={t('desk.settings.sound.offset')}
        unit={t('desk.settings.sound.ms')}
        value={sound.offsetMs}
        least={0}
        most={mostOffsetMs}
        step={offsetStepMs}
        boundsMessage={t('desk.settings.sound.offsetBounds', { most: mostOffsetMs })}
        onSave={(offsetMs) => onChange({ offsetMs })}
      />
      <SoundTest isMuted={sound.muted} isSilent={wall.isSilent} />
    </div>
  );
}

/** The outputs that are there, and the chosen one even where it is not. */
function outputOptions(choice: OutputChoice, { outputs }: WallSound): readonly Option<string>[] {
  const there = outputs.map(({ id, label }) => ({ id, text: label }));
  const isThere = choice.kind === 'system' || outputs.some(({ label }) => label === choice.label);
  return isThere ? there : [...there, { id: choice.id, text: choice.label }];
}

/** The same by its name where the system has numbered it anew, as the wall itself finds it. */
function chosenId(choice: OutputChoice, { outputs }: WallSound): string {
  if (choice.kind === 'system') {
    return systemId;
  }
  const named = outputs.filter(({ label }) => label === choice.label);
  return (named.find(({ id }) => id === choice.id) ?? named[0] ?? choice).id;
}

function outputOf(id: string, { outputs }: WallSound): OutputChoice | undefined {
  const found = outputs.find((output) => output.id === id);
  return found && { kind: 'device', label: found.label, id };
}

interface SoundTestProps {
  readonly isMuted: boolean;
  readonly isSilent: boolean;
}

/** Has the wall play its count-in and a word, and says why nothing may be heard. */
function SoundTest({ isMuted, isSilent }: SoundTestProps) {
  const { t } = useTranslation();
  const { bridge, toasts } = useDesk();
  const refusal = useRefusal();
  const test = async () => {
    if (refusal(await bridge.call('desk:test-sound', undefined))) {
      toasts.say({ text: t('desk.settings.sound.tested') });
    }
  };
  return (
    <>
      {isSilent && <p className="settings-warning">{t('desk.settings.sound.silent')}</p>}
      {isMuted && <p className="settings-warning">{t('desk.settings.sound.isMuted')}</p>}
      <div className="settings-buttons">
        <Button isDisabled={isMuted} onPress={() => void test()}>
          <Volume2 aria-hidden="true" />
          {t('desk.settings.sound.test')}
        </Button>
      </div>
    </>
  );
}
