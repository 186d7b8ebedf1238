import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseLevel } from '../../circuit/exercise-level';
import { equipmentKinds } from '../../exercises/equipment';
import { levelNames } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import { equipmentWords } from '../../phrasing/equipment-words';
import { levelWordsOf, useWords } from '../../phrasing/words';
import { FigureClip } from '../../stills/figure-clip';
import { Button } from '../../ui/desk/button';
import { Choice } from '../../ui/desk/choice';
import { Dialog } from '../../ui/desk/dialog';
import { Segmented } from '../../ui/desk/segmented';
import type { bodyAreas, BodyArea } from './body-area';
import { foundExercises } from './catalogue-filter';
import type { CatalogueFilter } from './catalogue-filter';
import './catalogue.css';

export interface CatalogueDialogProps {
  readonly title: string;
  readonly initial: CatalogueFilter;
  /** Beside the filters: where the exercise goes. */
  readonly aside?: ReactNode;
  readonly onPick: (picked: ExerciseLevel) => void;
  readonly onClose: () => void;
}

/** The catalogue to choose from, by kind, body area, equipment and level. */
export function CatalogueDialog(props: CatalogueDialogProps) {
  const { title, initial, aside, onPick, onClose } = props;
  const { t } = useTranslation();
  const [filter, setFilter] = useState(initial);
  const found = foundExercises(filter);
  return (
    <Dialog title={title} closeLabel={t('desk.common.close')} size="wide" onClose={onClose}>
      <div className="catalogue-filters">
        <CatalogueFilters filter={filter} onChange={setFilter} />
        {aside}
      </div>
      <p className="catalogue-count" role="status">
        {found.length === 0
          ? t('desk.editor.catalogue.none')
          : t('desk.editor.catalogue.found', { count: found.length })}
      </p>
      <ul className="catalogue" data-plays-clips="">
        {found.map((one) => (
          <li key={one.exercise}>
            <CatalogueTile of={one} onPick={onPick} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface CatalogueTileProps {
  readonly of: ExerciseLevel;
  readonly onPick: (picked: ExerciseLevel) => void;
}

function CatalogueTile({ of, onPick }: CatalogueTileProps) {
  const { t } = useTranslation();
  const words = useWords();
  const level = levelOf(of.exercise, of.level);
  return (
    <span className="catalogue-tile">
      <Button
        onPress={() => {
          onPick(of);
        }}
      >
        <span className="catalogue-picture">
          <FigureClip {...of} />
        </span>
        <span className="catalogue-name">{levelWordsOf(words, of.exercise, of.level).name}</span>
        <span className="catalogue-facts">
          {level === undefined ? '' : equipmentWords(t, level.equipment)}
        </span>
      </Button>
    </span>
  );
}

interface CatalogueFiltersProps {
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

const areas: readonly BodyArea[] = [
  'back',
  'front',
  'sides',
  'hips',
  'thighs',
  'lowerLegs',
  'shoulders',
] satisfies readonly (keyof typeof bodyAreas)[];

const kinds = ['strength', 'mobility', 'stretch'] as const;

function CatalogueFilters({ filter, onChange }: CatalogueFiltersProps) {
  const { t } = useTranslation();
  const words = useWords();
  const any = { id: 'any', text: t('desk.editor.catalogue.any') } as const;
  return (
    <>
      <Choice
        label={t('desk.editor.catalogue.kind')}
        value={filter.kind}
        options={[
          any,
          ...kinds.map((id) => ({ id, text: t(`desk.editor.catalogue.kinds.${id}`) })),
        ]}
        onChange={(kind) => {
          onChange({ ...filter, kind });
        }}
      />
      <Choice
        label={t('desk.editor.catalogue.area')}
        value={filter.area}
        options={[any, ...areas.map((id) => ({ id, text: t(`desk.editor.areas.${id}`) }))]}
        onChange={(area) => {
          onChange({ ...filter, area });
        }}
      />
      <Choice
        label={t('desk.editor.catalogue.equipment')}
        value={filter.equipment}
        options={[
          any,
          { id: 'none', text: t('desk.editor.catalogue.noEquipment') },
          ...equipmentKinds.map((id) => ({ id, text: words.equipment[id] })),
        ]}
        onChange={(equipment) => {
          onChange({ ...filter, equipment });
        }}
      />
      <Segmented
        label={t('desk.editor.catalogue.level')}
        value={filter.level}
        segments={levelNames.map((id) => ({ id, text: words.levels[id] }))}
        onChange={(level) => {
          onChange({ ...filter, level });
        }}
      />
    </>
  );
}
