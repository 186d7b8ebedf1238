import { useTranslation } from 'react-i18next';
import { abandonedBounds, finishedBounds, restBounds } from '../../contract/settings';
import type { WallSettings } from '../../contract/settings';
import { Toggle } from '../../ui/desk/tick';
import { SavedNumber } from './saved-number';
import { SavedText } from './saved-text';
import { Section } from './section';
import { useSettings } from './use-settings';

/** One press is a step that is felt. */
const finishedStep = 10;
const restStep = 5;

interface GroupProps {
  readonly wall: WallSettings;
  /** Answers once it is saved, or was refused. */
  readonly onChange: (changes: (before: WallSettings) => Partial<WallSettings>) => Promise<void>;
}

/** When the wall is free again, and when it rests. */
export function IdleSection() {
  const { t } = useTranslation();
  const { settings, changeIn } = useSettings();
  const group: GroupProps = {
    wall: settings.wall,
    onChange: (changes) => changeIn('wall', changes),
  };
  return (
    <Section title={t('desk.settings.idle.title')}>
      <Runs {...group} />
      <RestTimes {...group} />
      <ClosedTimes {...group} />
    </Section>
  );
}

/** How long a run that is over, or that nobody goes on with, keeps the wall. */
function Runs({ wall, onChange }: GroupProps) {
  const { t } = useTranslation();
  return (
    <>
      <SavedNumber
        label={t('desk.settings.idle.finished')}
        unit={t('desk.settings.idle.seconds')}
        value={wall.finishedSeconds}
        {...finishedBounds}
        step={finishedStep}
        boundsMessage={t('desk.settings.idle.finishedBounds', finishedBounds)}
        onSave={(finishedSeconds) => onChange(() => ({ finishedSeconds }))}
      />
      <SavedNumber
        label={t('desk.settings.idle.abandoned')}
        unit={t('desk.settings.idle.minutes')}
        value={wall.abandonedMinutes}
        {...abandonedBounds}
        boundsMessage={t('desk.settings.idle.minuteBounds', abandonedBounds)}
        onSave={(abandonedMinutes) => onChange(() => ({ abandonedMinutes }))}
      />
    </>
  );
}

function RestTimes({ wall, onChange }: GroupProps) {
  const { t } = useTranslation();
  const { rest } = wall;
  return (
    <div className="settings-group">
      <Toggle
        isOn={rest.isOn}
        onChange={(isOn) => void onChange(({ rest }) => ({ rest: { ...rest, isOn } }))}
      >
        {t('desk.settings.idle.rests')}
      </Toggle>
      <p className="settings-hint">{t('desk.settings.idle.restsWhat')}</p>
      {rest.isOn && (
        <SavedNumber
          label={t('desk.settings.idle.restAfter')}
          unit={t('desk.settings.idle.minutes')}
          value={rest.afterMinutes}
          {...restBounds}
          step={restStep}
          boundsMessage={t('desk.settings.idle.minuteBounds', restBounds)}
          onSave={(afterMinutes) => onChange(({ rest }) => ({ rest: { ...rest, afterMinutes } }))}
        />
      )}
    </div>
  );
}

function ClosedTimes({ wall, onChange }: GroupProps) {
  const { t } = useTranslation();
  const { closed } = wall;
  const isEmpty = (text: string) => (text === '' ? t('desk.settings.idle.noTime') : undefined);
  return (
    <div className="settings-group">
      <Toggle
        isOn={closed.isOn}
        onChange={(isOn) => void onChange(({ closed }) => ({ closed: { ...closed, isOn } }))}
      >
        {t('desk.settings.idle.closes')}
      </Toggle>
      <p className="settings-hint">{t('desk.settings.idle.closesWhat')}</p>
      {closed.isOn && (
        <div className="settings-pairs">
          {(['from', 'until'] as const).map((end) => (
            <SavedText
              key={end}
              type="time"
              label={t(`desk.settings.idle.${end}`)}
              value={closed[end]}
              faultOf={isEmpty}
              onSave={(time) =>
                void onChange(({ closed }) => ({ closed: { ...closed, [end]: time } }))
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}
