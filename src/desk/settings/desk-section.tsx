import { useTranslation } from 'react-i18next';
import { deskThemes, lockAfterBounds } from '../../contract/settings';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { Segmented } from '../../ui/desk/segmented';
import { Section } from './section';
import { useSettings } from './use-settings';

/** How the desk looks, and when it locks by itself. */
export function DeskSection() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const { desk } = settings;
  return (
    <Section title={t('desk.settings.desk.title')}>
      <Segmented
        label={t('desk.settings.desk.theme')}
        segments={deskThemes.map((id) => ({ id, text: t(`desk.settings.desk.themes.${id}`) }))}
        value={desk.theme}
        onChange={(theme) => {
          change({ desk: { ...desk, theme } });
        }}
      />
      <NumberStepper
        label={t('desk.settings.desk.lockAfter')}
        unit={t('desk.settings.desk.minutes')}
        value={desk.lockAfterMinutes}
        {...lockAfterBounds}
        boundsMessage={t('desk.settings.desk.lockBounds', lockAfterBounds)}
        onChange={(lockAfterMinutes) => {
          if (isWithin(lockAfterMinutes, lockAfterBounds)) {
            change({ desk: { ...desk, lockAfterMinutes } });
          }
        }}
      />
    </Section>
  );
}

function isWithin(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
) {
  return Number.isInteger(value) && value >= least && value <= most;
}
