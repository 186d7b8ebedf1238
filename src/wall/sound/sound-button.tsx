import { Volume2, VolumeX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { SoundDialog } from './sound-dialog';
import type { WallSound } from './use-wall-sound';

export interface SoundButtonProps {
  readonly sound: WallSound;
  /** Whether its dialog is open; the screen knows, because the dialog has keys of its own. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The level of the sound, and the way to change it. */
export function SoundButton({ sound, open, onOpen }: SoundButtonProps) {
  const { t } = useTranslation();
  const { volume, muted } = sound.settings;
  return (
    <>
      <Button
        label={t('wall.buttons.sound')}
        onPress={() => {
          onOpen(true);
        }}
      >
        {muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
        {muted ? t('wall.sound.muted') : t('wall.sound.level', { percent: volume })}
      </Button>
      {open && (
        <SoundDialog
          sound={sound}
          onClose={() => {
            onOpen(false);
          }}
        />
      )}
    </>
  );
}
