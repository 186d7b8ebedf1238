import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compileTimeline } from '../../circuit/compile-timeline';
import { differences } from '../../circuit/edit/differences';
import type { Edit, Reach } from '../../circuit/edit/edit';
import { edited } from '../../circuit/edit/edited';
import { withKnownSteps } from '../../circuit/known-steps';
import { routineBounds } from '../../circuit/routine-bounds';
import { levelNames } from '../../exercises/level-name';
import type { LevelName } from '../../exercises/level-name';
import { clockText } from '../../phrasing/clock-text';
import { useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { NumberStepper } from '../../ui/desk/number-stepper';
import { Segmented } from '../../ui/desk/segmented';
import { useEditing } from './editing';

/** The two pauses of a step; each is changed by itself. */
type Rest = 'switchSeconds' | 'moveSeconds';

/** What is changed of many steps at once, and to what. */
interface BulkWish {
  readonly kind: Rest | 'doses' | 'level';
  readonly reach: Reach;
  readonly switchSeconds: number;
  readonly moveSeconds: number;
  readonly percent: number;
  readonly level: LevelName;
}

const firstWish: BulkWish = {
  kind: 'switchSeconds',
  reach: 'all',
  switchSeconds: 10,
  moveSeconds: 20,
  percent: 100,
  level: 'standard',
};

function editOf({ kind, reach, ...wish }: BulkWish): Edit {
  switch (kind) {
    case 'switchSeconds':
    case 'moveSeconds':
      return { kind: 'setRests', reach, rests: { [kind]: wish[kind] } };
    case 'doses':
      return { kind: 'scaleDoses', reach, factor: wish.percent / 100 };
    case 'level':
      return { kind: 'setLevels', reach, level: wish.level };
  }
}

/** Changes all pauses, doses or levels at once; the new total time is seen before. */
export function BulkDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { routine, timeline, edit } = useEditing();
  const [wish, setWish] = useState(firstWish);
  const after = edited(routine, editOf(wish));
  const isSame = differences(routine, after).length === 0;
  return (
    <Dialog
      title={t('desk.editor.bulk.title')}
      closeLabel={t('desk.common.cancel')}
      onClose={onClose}
      buttons={
        <>
          <p className="bulk-total" role="status">
            {isSame
              ? t('desk.editor.bulk.same')
              : t('desk.editor.bulk.total', {
                  before: clockText(timeline.totalMs),
                  after: clockText(compileTimeline(withKnownSteps(after)).totalMs),
                })}
          </p>
          <Button
            look="main"
            onPress={() => {
              edit(editOf(wish));
              onClose();
            }}
          >
            {t('desk.editor.bulk.apply')}
          </Button>
        </>
      }
    >
      <BulkFields
        wish={wish}
        onChange={(change) => {
          setWish({ ...wish, ...change });
        }}
      />
    </Dialog>
  );
}

interface BulkFieldsProps {
  readonly wish: BulkWish;
  readonly onChange: (change: Partial<BulkWish>) => void;
}

const reaches = ['all', 'warmUp', 'circuit', 'coolDown'] as const;
const kinds = ['switchSeconds', 'moveSeconds', 'doses', 'level'] as const;

function BulkFields({ wish, onChange }: BulkFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="editor-fields">
      <Segmented
        label={t('desk.editor.bulk.what')}
        value={wish.kind}
        segments={kinds.map((id) => ({ id, text: t(`desk.editor.bulk.kinds.${id}`) }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Segmented
        label={t('desk.editor.bulk.reach')}
        value={wish.reach}
        segments={reaches.map((id) => ({
          id,
          text: id === 'all' ? t('desk.editor.bulk.all') : t(`desk.editor.parts.${id}`),
        }))}
        onChange={(reach) => {
          onChange({ reach });
        }}
      />
      <BulkValues wish={wish} onChange={onChange} />
    </div>
  );
}

const percents = { least: 25, most: 300 } as const;

function BulkValues({ wish, onChange }: BulkFieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  switch (wish.kind) {
    case 'switchSeconds':
    case 'moveSeconds':
      return (
        <NumberStepper
          key={wish.kind}
          label={t(`desk.editor.${wish.kind}`)}
          value={wish[wish.kind]}
          {...routineBounds[wish.kind]}
          step={5}
          unit={t('desk.editor.seconds')}
          boundsMessage={t('desk.editor.bounds', routineBounds[wish.kind])}
          onChange={(value) => {
            onChange({ [wish.kind]: value });
          }}
        />
      );
    case 'doses':
      return (
        <>
          <NumberStepper
            label={t('desk.editor.bulk.percent')}
            value={wish.percent}
            {...percents}
            step={10}
            unit={t('desk.editor.bulk.percentUnit')}
            boundsMessage={t('desk.editor.bounds', percents)}
            onChange={(percent) => {
              onChange({ percent });
            }}
          />
          <p className="field-hint">{t('desk.editor.bulk.percentHint')}</p>
        </>
      );
    case 'level':
      return (
        <Segmented
          label={t('desk.editor.catalogue.level')}
          value={wish.level}
          segments={levelNames.map((id) => ({ id, text: words.levels[id] }))}
          onChange={(level) => {
            onChange({ level });
          }}
        />
      );
  }
}
