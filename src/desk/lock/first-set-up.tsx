import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings, languages } from '../../contract/settings';
import type { Language } from '../../contract/settings';
import { Button } from '../../ui/desk/button';
import { Choice } from '../../ui/desk/choice';
import { TextField } from '../../ui/desk/text-field';
import type { AccessStore } from './access-store';
import { longestClinicName, phoneProblem } from './clinic-fields';
import { LockCard } from './lock-card';
import { NewPin } from './new-pin';

interface Clinic {
  readonly clinicName: string;
  readonly emergencyNumber: string;
  readonly language: Language;
}

/** The first start: what the clinic is called, whom to call, and a PIN. */
export function FirstSetUp({ access }: { readonly access: AccessStore }) {
  const { t } = useTranslation();
  const [clinic, setClinic] = useState<Clinic>(defaultSettings);
  const [isNamed, setNamed] = useState(false);
  return (
    <LockCard title={t('desk.lock.setUp.title')}>
      <p className="lock-steps">{t('desk.lock.setUp.step', { number: isNamed ? 2 : 1, of: 2 })}</p>
      {isNamed ? (
        <FirstPin clinic={clinic} access={access} />
      ) : (
        <ClinicForm
          clinic={clinic}
          onChange={setClinic}
          onDone={() => {
            setNamed(true);
          }}
        />
      )}
      <Button
        look="quiet"
        onPress={() => {
          if (isNamed) {
            setNamed(false);
          } else {
            void access.close();
          }
        }}
      >
        {t(isNamed ? 'desk.common.back' : 'desk.lock.toWall')}
      </Button>
    </LockCard>
  );
}

interface FirstPinProps {
  readonly clinic: Clinic;
  readonly access: AccessStore;
}

function FirstPin({ clinic, access }: FirstPinProps) {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const finish = async (pin: string) => {
    setBusy(true);
    const answer = await access.setUp({
      clinicName: clinic.clinicName.trim(),
      emergencyNumber: clinic.emergencyNumber.trim(),
      language: clinic.language,
      pin,
    });
    setBusy(false);
    if (answer.kind === 'refused') {
      setFault(t(`desk.common.refused.${answer.problem}`));
    }
  };
  return (
    <>
      <p className="lock-advice">{t('desk.lock.setUp.pinAdvice')}</p>
      <NewPin
        doneText={t('desk.lock.setUp.finish')}
        isBusy={isBusy}
        onChosen={(pin) => void finish(pin)}
      />
      {fault !== undefined && (
        <p className="lock-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

interface ClinicFormProps {
  readonly clinic: Clinic;
  readonly onChange: (clinic: Clinic) => void;
  readonly onDone: () => void;
}

function ClinicForm({ clinic, onChange, onDone }: ClinicFormProps) {
  const { t } = useTranslation();
  const problem = phoneProblem(clinic.emergencyNumber);
  return (
    <form
      className="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined) {
          onDone();
        }
      }}
    >
      <p className="lock-advice">{t('desk.lock.setUp.welcome')}</p>
      <TextField
        label={t('desk.settings.clinicName')}
        hint={t('desk.settings.clinicNameHint')}
        value={clinic.clinicName}
        maxLength={longestClinicName}
        autoFocus
        onChange={(clinicName) => {
          onChange({ ...clinic, clinicName });
        }}
      />
      <TextField
        label={t('desk.settings.emergencyNumber')}
        hint={t('desk.settings.emergencyNumberHint')}
        type="tel"
        value={clinic.emergencyNumber}
        fault={problem === undefined ? undefined : t(`desk.settings.phoneProblem.${problem}`)}
        onChange={(emergencyNumber) => {
          onChange({ ...clinic, emergencyNumber });
        }}
      />
      <Choice
        label={t('desk.settings.language')}
        options={languages.map((id) => ({ id, text: t(`desk.settings.languages.${id}`) }))}
        value={clinic.language}
        onChange={(language) => {
          onChange({ ...clinic, language });
        }}
      />
      <Button look="main" type="submit" isDisabled={problem !== undefined}>
        {t('desk.common.next')}
      </Button>
    </form>
  );
}
