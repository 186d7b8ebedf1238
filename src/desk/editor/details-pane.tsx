import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../circuit/routine';
import { routineBounds } from '../../circuit/routine-bounds';
import { problemText } from '../../phrasing/problem-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { Button, IconButton } from '../../ui/desk/button';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { TextField } from '../../ui/desk/text-field';
import { useEditing } from './editing';
import { EffortList } from './effort-list';
import { focusAfterRemoval } from './focus-after-removal';
import { problemAt } from './problems-of';

export interface DetailsPaneProps {
  readonly noteRef: Ref<HTMLInputElement>;
  readonly onAddAlternate: (step: Step) => void;
}

/** What is not in a row of the list: note, load, alternates and how efforts are counted. */
export function DetailsPane({ noteRef, onAddAlternate }: DetailsPaneProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { chosen } = useEditing();
  if (chosen === undefined) {
    return <p className="details-none">{t('desk.editor.details.none')}</p>;
  }
  const name = levelNameOf(words, chosen);
  return (
    <section className="details" aria-label={t('desk.editor.details.title', { name })}>
      <h2 className="details-title">{name}</h2>
      <NoteField step={chosen} noteRef={noteRef} />
      <EffortList step={chosen} />
      <LoadField step={chosen} />
      <Alternates step={chosen} onAdd={onAddAlternate} />
    </section>
  );
}

interface NoteFieldProps {
  readonly step: Step;
  readonly noteRef: Ref<HTMLInputElement>;
}

function NoteField({ step, noteRef }: NoteFieldProps) {
  const { t } = useTranslation();
  const { edit, settle, problems } = useEditing();
  const problem = problemAt(problems, { field: 'noteCharacters', stepId: step.id });
  return (
    <div data-field={`${step.id} noteCharacters`}>
      <TextField
        label={t('desk.editor.details.note')}
        hint={t('desk.editor.details.noteHint')}
        ref={noteRef}
        value={step.note}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        onBlur={settle}
        onChange={(note) => {
          edit({ kind: 'setStep', stepId: step.id, change: { note } });
        }}
      />
    </div>
  );
}

function LoadField({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const { edit, settle, problems } = useEditing();
  const { least, most, grain } = routineBounds.loadKg;
  const problem = problemAt(problems, { field: 'loadKg', stepId: step.id });
  return (
    <div className="details-load" data-field={`${step.id} loadKg`}>
      <NumberStepper
        label={t('desk.editor.details.load')}
        value={step.loadKg}
        least={least}
        most={most}
        step={grain}
        unit={t('desk.editor.kg')}
        boundsMessage={t('desk.editor.bounds', { least, most })}
        fault={problem === undefined ? undefined : problemText(t, problem)}
        onLeave={settle}
        onChange={(loadKg) => {
          edit({ kind: 'setStep', stepId: step.id, change: { loadKg } });
        }}
      />
    </div>
  );
}

interface AlternatesProps {
  readonly step: Step;
  readonly onAdd: (step: Step) => void;
}

function Alternates({ step, onAdd }: AlternatesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { edit } = useEditing();
  const { alternates } = step;
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="details-alternates" data-field={`${step.id} alternates`}>
      <h3 className="field-label">{t('desk.editor.details.alternates')}</h3>
      <ol className="alternates" ref={list}>
        {alternates.map((one, index) => {
          const name = levelNameOf(words, one);
          return (
            <li className="alternate" key={`${one.exercise} ${one.level}`}>
              <span>{name}</span>
              <IconButton
                label={t('desk.editor.details.removeAlternate', { name })}
                onPress={() => {
                  const change = { alternates: alternates.toSpliced(index, 1) };
                  edit({ kind: 'setStep', stepId: step.id, change });
                  focusAfterRemoval({ list: list.current, index, otherwise: addButton.current });
                }}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ol>
      <p className="field-hint">{t('desk.editor.details.alternatesHint')}</p>
      <Button
        ref={addButton}
        isDisabled={alternates.length >= routineBounds.alternates.most}
        onPress={() => {
          onAdd(step);
        }}
      >
        <Plus aria-hidden="true" />
        {t('desk.editor.details.addAlternate')}
      </Button>
    </div>
  );
}
