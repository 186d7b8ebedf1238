import { Speaker } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OutputDevice } from '../../audio/device-watch';
import { outputFor } from '../../audio/output-picker';
import type { Outputs } from '../../audio/sound';
import type { OutputChoice, SoundSettings } from '../../contract/settings';
import { Button } from '../../ui/button';

export interface OutputButtonProps {
  readonly settings: SoundSettings;
  readonly outputs: Outputs;
  readonly onChange: (settings: SoundSettings) => void;
}

/** Where sound goes, by name; each press is the next output that there is. */
export function OutputButton({ settings, outputs, onChange }: OutputButtonProps) {
  const { t } = useTranslation();
  const { devices, state } = outputs;
  if (devices.length === 0 && settings.output.kind === 'system') {
    return null;
  }
  const { output } = settings;
  const name = output.kind === 'system' ? t('wall.sound.system') : output.label;
  return (
    <div className="sound-output">
      <Button
        onPress={() => {
          onChange({ ...settings, output: outputAfter(output, devices) });
        }}
      >
        <Speaker aria-hidden="true" />
        {t('wall.sound.output', { name })}
      </Button>
      {state.kind === 'missing' && <p className="sound-unsaved">{t('wall.sound.outputMissing')}</p>}
    </div>
  );
}

/** The output after a choice in the list, which begins and ends with the system's own. */
function outputAfter(choice: OutputChoice, devices: readonly OutputDevice[]): OutputChoice {
  const present = outputFor(choice, devices);
  const isGone = choice.kind === 'device' && present === undefined;
  const index = present === undefined ? -1 : devices.indexOf(present);
  const next = isGone ? undefined : devices[index + 1];
  return next === undefined
    ? { kind: 'system' }
    : { kind: 'device', label: next.label, id: next.id };
}
