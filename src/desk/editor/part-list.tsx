import { GridList, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import type { DropItem, ItemDropTarget } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { stepsIn } from '../../circuit/edit/steps';
import type { Part } from '../../circuit/phase';
import { dropPlace } from './drop-place';
import { useEditing } from './editing';
import type { RowTools } from './row-tools';
import { StepRow } from './step-row';

export interface PartListProps {
  readonly part: Part;
  readonly tools: RowTools;
}

/** What steps are while they are dragged: nothing else is taken in, and nothing else takes them. */
const dragType = 'application/x-backline-step';

/** The steps of a part in their order; dragged by mouse, finger or keyboard, also to another part. */
export function PartList({ part, tools }: PartListProps) {
  const { t } = useTranslation();
  const { routine } = useEditing();
  const steps = stepsIn(routine, part);
  const hooks = useStepDragging(part);
  const title = t(`desk.editor.parts.${part}`);
  return (
    <section className="part" aria-label={title}>
      <h2 className="part-title">
        {t('desk.editor.partCount', { part: title, count: steps.length })}
      </h2>
      <GridList
        aria-label={title}
        className="part-rows"
        items={steps.map((step, at) => ({ part, at, step, id: step.id }))}
        dragAndDropHooks={hooks}
        keyboardNavigationBehavior="tab"
        dependencies={[routine, tools]}
        renderEmptyState={() => <p className="part-empty">{t('desk.editor.emptyPart')}</p>}
      >
        {(placed) => <StepRow placed={placed} tools={tools} />}
      </GridList>
    </section>
  );
}

function useStepDragging(part: Part) {
  const { routine, edit } = useEditing();
  const steps = stepsIn(routine, part);
  const letGo = (stepId: string, target?: ItemDropTarget) => {
    const to = dropPlace(stepId, { steps, part, ...targetOf(target) });
    edit({ kind: 'moveStep', stepId, part: to.part, at: to.at });
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      for (const key of keys) {
        letGo(String(key), target);
      }
    },
    onInsert: ({ items, target }) => {
      void stepIdsOf(items).then((ids) => {
        ids.forEach((id) => {
          letGo(id, target);
        });
      });
    },
    onRootDrop: ({ items }) => {
      void stepIdsOf(items).then((ids) => {
        ids.forEach((id) => {
          letGo(id);
        });
      });
    },
  });
  return dragAndDropHooks;
}

function targetOf(target: ItemDropTarget | undefined) {
  return target === undefined
    ? {}
    : { target: { key: String(target.key), after: target.dropPosition === 'after' } };
}

async function stepIdsOf(items: readonly DropItem[]): Promise<readonly string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType)));
}
