import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/desk/button';
import { AboutSection } from './about-section';
import { ClinicSection } from './clinic-section';
import { DataSection } from './data-section';
import { DeskSection } from './desk-section';
import { IdleSection } from './idle-section';
import { LockSection } from './lock-section';
import { SoundSection } from './sound-section';
import { WallSection } from './wall-section';
import './settings.css';

export interface SettingsScreenProps {
  readonly onClose: () => void;
}

/** What a clinic sets once. Each change is saved at once. */
export function SettingsScreen({ onClose }: SettingsScreenProps) {
  const { t } = useTranslation();
  return (
    <main className="screen">
      <header className="bar">
        <IconButton label={t('desk.settings.back')} onPress={onClose} autoFocus>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <h1 className="bar-title">{t('desk.settings.title')}</h1>
      </header>
      <div className="screen-body">
        <div className="settings">
          <ClinicSection />
          <SoundSection />
          <WallSection />
          <IdleSection />
          <DeskSection />
          <LockSection />
          <DataSection />
          <AboutSection />
        </div>
      </div>
    </main>
  );
}
