import { Minus, Plus, Volume2, VolumeX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { OutputButton } from './output-button';
import { SoundTest } from './sound-test';
import { movedVolume, volumeStep, type WallSound } from './use-wall-sound';
import './sound.css';

export interface SoundDialogProps {
  readonly sound: WallSound;
  readonly onClose: () => void;
}

/** Louder, quieter, off; a test with its offset, and where sound goes. */
export function SoundDialog({ sound, onClose }: SoundDialogProps) {
  const { t } = useTranslation();
  const { settings, change } = sound;
  return (
    <Dialog title={t('wall.sound.title')} onClose={onClose}>
      <p className="sound-level" aria-live="polite">
        {settings.muted
          ? t('wall.sound.muted')
          : t('wall.sound.level', { percent: settings.volume })}
      </p>
      {!sound.saved && <p className="sound-unsaved">{t('wall.sound.notSaved')}</p>}
      <div className="dialog-buttons">
        <Button
          onPress={() => {
            change(movedVolume(settings, -volumeStep));
          }}
        >
          <Minus aria-hidden="true" />
          {t('wall.sound.quieter')}
        </Button>
        <Button
          onPress={() => {
            change(movedVolume(settings, volumeStep));
          }}
        >
          <Plus aria-hidden="true" />
          {t('wall.sound.louder')}
        </Button>
        <Button
          onPress={() => {
            change({ ...settings, muted: !settings.muted });
          }}
        >
          {settings.muted ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
          {settings.muted ? t('wall.sound.unmute') : t('wall.sound.mute')}
        </Button>
      </div>
      <SoundTest settings={settings} onChange={change} onBeat={sound.beat} onStop={sound.endBeat} />
      <OutputButton settings={settings} outputs={sound.outputs} onChange={change} />
      <div className="dialog-buttons">
        <Button look="main" onPress={onClose} autoFocus>
          {t('wall.sound.close')}
        </Button>
      </div>
    </Dialog>
  );
}
