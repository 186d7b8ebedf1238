import { useTranslation } from 'react-i18next';
import { languages } from '../../contract/settings';
import { Choice } from '../../ui/desk/choice';
import { longestClinicName, phoneProblem } from '../lock/clinic-fields';
import { SavedText } from './saved-text';
import { Section } from './section';
import { useSettings } from './use-settings';

/** Who the clinic is and whom to call. */
export function ClinicSection() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  return (
    <Section title={t('desk.settings.clinic')}>
      <SavedText
        label={t('desk.settings.clinicName')}
        hint={t('desk.settings.clinicNameHint')}
        value={settings.clinicName}
        maxLength={longestClinicName}
        onSave={(clinicName) => {
          change({ clinicName });
        }}
      />
      <SavedText
        label={t('desk.settings.emergencyNumber')}
        hint={t('desk.settings.emergencyNumberHint')}
        type="tel"
        value={settings.emergencyNumber}
        faultOf={(text) => {
          const problem = phoneProblem(text);
          return problem && t(`desk.settings.phoneProblem.${problem}`);
        }}
        onSave={(emergencyNumber) => {
          change({ emergencyNumber });
        }}
      />
      <Choice
        label={t('desk.settings.language')}
        options={languages.map((id) => ({ id, text: t(`desk.settings.languages.${id}`) }))}
        value={settings.language}
        onChange={(language) => {
          change({ language });
        }}
      />
    </Section>
  );
}
