import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../contract/settings';
import { Choice } from '../../ui/desk/choice';
import { TextField } from '../../ui/desk/text-field';
import { longestClinicName, phoneProblem } from '../lock/clinic-fields';
import { Section } from './section';
import { useSettings } from './use-settings';

/** Who the clinic is and whom to call. */
export function ClinicSection() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const [name, setName] = useState(settings.clinicName);
  const [number, setNumber] = useState(settings.emergencyNumber);
  const problem = phoneProblem(number);
  return (
    <Section title={t('desk.settings.clinic')}>
      <TextField
        label={t('desk.settings.clinicName')}
        hint={t('desk.settings.clinicNameHint')}
        value={name}
        maxLength={longestClinicName}
        onChange={setName}
        onBlur={() => {
          if (name.trim() !== settings.clinicName) {
            change({ clinicName: name.trim() });
          }
        }}
      />
      <TextField
        label={t('desk.settings.emergencyNumber')}
        hint={t('desk.settings.emergencyNumberHint')}
        type="tel"
        value={number}
        fault={problem === undefined ? undefined : t(`desk.settings.phoneProblem.${problem}`)}
        onChange={setNumber}
        onBlur={() => {
          if (problem === undefined && number.trim() !== settings.emergencyNumber) {
            change({ emergencyNumber: number.trim() });
          }
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
