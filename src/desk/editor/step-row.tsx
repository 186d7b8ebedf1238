import { GripVertical, MessageSquareText } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlacedStep } from '../../circuit/edit/steps';
import type { Step } from '../../circuit/routine';
import { levelNames } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import { equipmentWords } from '../../phrasing/equipment-words';
import { problemText } from '../../phrasing/problem-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { FigureClip } from '../../stills/figure-clip';
import { Segmented } from '../../ui/desk/segmented';
import { DoseFields } from './dose-fields';
import { useEditing } from './editing';
import { problemsOfStep } from './problems-of';
import { RestFields } from './rest-fields';
import { RowMenu } from './row-menu';
import type { RowTools } from './row-tools';
import { useStepEdit } from './use-step-edit';

export interface StepRowProps {
  readonly placed: PlacedStep;
  readonly tools: RowTools;
}

/** One step: what it is, how hard, how much and with which pauses. */
export function StepRow({ placed, tools }: StepRowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { chosen } = useEditing();
  const { step, at } = placed;
  const name = levelNameOf(words, step);
  return (
    <GridListItem
      id={step.id}
      textValue={t('desk.editor.row', { number: at + 1, name })}
      className={chosen?.id === step.id ? 'step step-chosen' : 'step'}
      data-step={step.id}
      {...(chosen?.id === step.id && { 'data-region-entry': '' })}
    >
      <AriaButton slot="drag" className="step-handle" aria-label={t('desk.editor.move', { name })}>
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <span className="step-picture">
        <FigureClip exercise={step.exercise} level={step.level} />
      </span>
      <RowWords placed={placed} />
      <LevelField step={step} />
      <DoseFields step={step} />
      <RestFields step={step} />
      <span className="step-menu">
        <RowMenu placed={placed} {...tools} />
      </span>
    </GridListItem>
  );
}

function RowWords({ placed: { step, at } }: { readonly placed: PlacedStep }) {
  const { t } = useTranslation();
  const words = useWords();
  const { problems } = useEditing();
  const level = levelOf(step.exercise, step.level);
  const name = levelNameOf(words, step);
  const load = step.loadKg > 0 ? `${t('wall.load', { kg: step.loadKg })} · ` : '';
  const things = level === undefined ? '' : equipmentWords(t, level.equipment, 'without weights');
  return (
    <div className="step-words">
      <p className="step-name">{t('desk.editor.row', { number: at + 1, name })}</p>
      <p className="step-facts">
        {load}
        {things}
      </p>
      {step.note.trim() !== '' && (
        <p className="step-facts step-note">
          <MessageSquareText aria-hidden="true" />
          {step.note}
        </p>
      )}
      {problemsOfStep(problems, step.id).map((problem, index) => (
        <p className="step-fault" key={index}>
          {problemText(t, problem)}
        </p>
      ))}
    </div>
  );
}

function LevelField({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const words = useWords();
  const stepEdit = useStepEdit();
  const { name } = words.exercises[step.exercise];
  const known = levelNames.filter((level) => levelOf(step.exercise, level) !== undefined);
  if (known.length < 2) {
    return <p className="step-level step-one-level">{t('desk.editor.oneLevel')}</p>;
  }
  return (
    <div className="step-level">
      <Segmented
        label={t('desk.editor.level', { name })}
        hideLabel
        value={step.level}
        segments={known.map((id) => ({ id, text: t(`desk.editor.levels.${id}`) }))}
        onChange={(level) => {
          stepEdit({ kind: 'setLevel', stepId: step.id, level });
        }}
      />
    </div>
  );
}
