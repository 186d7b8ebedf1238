import { Volume2, VolumeX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { SoundDialog } from './sound-dialog';
import type { WallSound } from './use-wall-sound';

/** The level of the sound, and the way to change it. */
export function SoundButton({ sound }: { readonly sound: WallSound }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { volume, muted } = sound.settings;
  return (
    <>
      <Button
        label={t('wall.buttons.sound')}
        onPress={() => {
          setOpen(true);
        }}
      >
        {muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
        {muted ? t('wall.sound.muted') : t('wall.sound.level', { percent: volume })}
      </Button>
      {open && (
        <SoundDialog
          sound={sound}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
