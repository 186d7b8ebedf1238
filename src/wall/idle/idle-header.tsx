import { useTranslation } from 'react-i18next';
import type { Settings } from '../../contract/settings';
import { NoSoundSign } from '../sound/no-sound-sign';
import { SoundButton } from '../sound/sound-button';
import type { WallSound } from '../sound/use-wall-sound';
import { Mark } from './mark';
import { TimeOfDay } from './time-of-day';

export interface IdleHeaderProps {
  readonly settings: Settings;
  readonly sound: WallSound;
  readonly soundOpen: boolean;
  readonly onSoundOpen: (open: boolean) => void;
}

/** Whose wall it is, what it is for, the sound and the time. */
export function IdleHeader({ settings, sound, soundOpen, onSoundOpen }: IdleHeaderProps) {
  const { t } = useTranslation();
  const { clinicName, wall } = settings;
  return (
    <header className="idle-header">
      <div>
        <h1 className="idle-name">
          <Mark />
          {clinicName === '' ? t('wall.product') : clinicName}
        </h1>
        <p className="idle-tagline">{wall.tagline === '' ? t('wall.tagline') : wall.tagline}</p>
      </div>
      <div className="idle-corner">
        <NoSoundSign sound={sound} />
        <SoundButton sound={sound} open={soundOpen} onOpen={onSoundOpen} />
        {wall.showsClock && <TimeOfDay />}
      </div>
    </header>
  );
}
