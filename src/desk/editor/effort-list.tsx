import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dose } from '../../circuit/effort';
import { repsWithin } from '../../circuit/effort-length';
import type { Step } from '../../circuit/routine';
import type { Level } from '../../exercises/level';
import { levelOf } from '../../exercises/level-of';
import { secondsPerRep } from '../../exercises/tempo';
import { effortName } from '../../phrasing/dose-text';
import { useWords } from '../../phrasing/words';
import { Button, IconButton } from '../../ui/desk/button';
import { Segmented } from '../../ui/desk/segmented';
import { useEditing } from './editing';
import { focusAfterRemoval } from './focus-after-removal';

/** How the efforts of a step are counted, and how many there are. */
export function EffortList({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const { edit } = useEditing();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const level = levelOf(step.exercise, step.level);
  if (level === undefined) {
    return null;
  }
  return (
    <div className="efforts">
      <h3 className="field-label">{t('desk.editor.details.efforts')}</h3>
      <ul className="effort-rows" ref={list}>
        {step.efforts.map((_effort, index) => (
          // Efforts have no identity but their place.
          <EffortRow
            key={index}
            step={step}
            number={index + 1}
            level={level}
            onRemoved={() => {
              focusAfterRemoval({ list: list.current, index, otherwise: addButton.current });
            }}
          />
        ))}
      </ul>
      <div className="effort-buttons">
        <Button
          ref={addButton}
          onPress={() => {
            edit({ kind: 'addSet', stepId: step.id });
          }}
        >
          <Plus aria-hidden="true" />
          {t('desk.editor.details.addSet')}
        </Button>
        <OneSideButtons step={step} />
      </div>
    </div>
  );
}

function OneSideButtons({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const words = useWords();
  const { edit } = useEditing();
  const ways = [...new Set(step.efforts.map(({ way }) => way))];
  return ways.map((way) =>
    way === 'whole' ? null : (
      <Button
        key={way}
        onPress={() => {
          edit({ kind: 'addEffort', stepId: step.id, way });
        }}
      >
        {t('desk.editor.details.addFor', { side: words.sides.short[way] })}
      </Button>
    ),
  );
}

interface EffortRowProps {
  readonly step: Step;
  readonly number: number;
  readonly level: Level;
  readonly onRemoved: () => void;
}

function EffortRow({ step, number, level, onRemoved }: EffortRowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { edit } = useEditing();
  const effort = step.efforts[number - 1];
  const name = effortName(t, words, { efforts: step.efforts, number });
  if (effort === undefined) {
    return null;
  }
  const kinds = level.movement.countsReps ? doseKinds : (['time'] as const);
  return (
    <li className="effort-row">
      <span className="effort-name">{name}</span>
      {kinds.length > 1 && (
        <Segmented
          label={`${t('desk.editor.details.counts')}, ${name}`}
          hideLabel
          value={effort.dose.kind}
          segments={kinds.map((id) => ({ id, text: t(`desk.editor.details.kinds.${id}`) }))}
          onChange={(kind) => {
            const dose = countedAs(effort.dose, kind, level);
            edit({ kind: 'setDose', stepId: step.id, effort: number, dose });
          }}
        />
      )}
      <IconButton
        label={t('desk.editor.details.removeEffort', { dose: name })}
        isDisabled={step.efforts.length < 2}
        onPress={() => {
          edit({ kind: 'removeEffort', stepId: step.id, effort: number });
          onRemoved();
        }}
      >
        <X aria-hidden="true" />
      </IconButton>
    </li>
  );
}

const doseKinds = ['time', 'reps', 'selfPaced'] as const;

/** The same dose counted another way, as near as the level allows. */
function countedAs(dose: Dose, kind: Dose['kind'], level: Level): Dose {
  const { minSeconds, maxSeconds, minReps, maxReps } = level.doseRange;
  const repSeconds = secondsPerRep(level.movement);
  const reps =
    dose.kind === 'time' ? (repsWithin(dose.seconds * 1000, level) ?? minReps) : dose.reps;
  const keptReps = Math.min(Math.max(reps, minReps), maxReps);
  switch (kind) {
    case 'time': {
      const seconds = dose.kind === 'time' ? dose.seconds : Math.round(reps * repSeconds);
      return { kind, seconds: Math.min(Math.max(seconds, minSeconds), maxSeconds) };
    }
    case 'reps':
      return { kind, reps: keptReps };
    case 'selfPaced':
      return { kind, reps: keptReps, capSeconds: maxSeconds };
  }
}
