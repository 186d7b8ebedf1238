import { VolumeX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WallSound } from './use-wall-sound';
import './sound.css';

/** Shown while nothing can be heard: by a fault, or because it was turned off. */
export function NoSoundSign({ sound }: { readonly sound: WallSound }) {
  const { t } = useTranslation();
  const silent = sound.health.kind === 'silent';
  if (!silent && !sound.settings.muted) {
    return null;
  }
  return (
    <p className="no-sound" role="status">
      <VolumeX aria-hidden="true" />
      {silent ? t('wall.sound.none') : t('wall.sound.muted')}
    </p>
  );
}
