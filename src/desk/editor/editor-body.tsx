import { ListPlus, SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../phrasing/clock-text';
import { Button } from '../../ui/desk/button';
import { DetailsPane } from './details-pane';
import { useEditing } from './editing';
import type { OpenDialog } from './open-dialog';
import { PartList } from './part-list';
import { PreviewPane } from './preview-pane';
import { ProblemList } from './problem-list';
import { RoutineFields } from './routine-fields';
import { useChosenRow } from './use-chosen-row';
import { useRowTools } from './use-row-tools';

export interface EditorBodyProps {
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** The list of steps on the left; the wall, what is wrong, and the chosen step on the right. */
export function EditorBody({ onOpen }: EditorBodyProps) {
  const editing = useEditing();
  const note = useRef<HTMLInputElement>(null);
  const list = useChosenRow(editing);
  const tools = useRowTools({
    editing,
    onSwap: (step) => {
      onOpen({ kind: 'swap', step });
    },
    onDetails: () => {
      // The menu gives the focus back to its button first.
      requestAnimationFrame(() => requestAnimationFrame(() => note.current?.focus()));
    },
  });
  return (
    <div className="editor-body">
      <div className="editor-list" ref={list}>
        <div data-region="whole">
          <ListHead onOpen={onOpen} />
          <RoutineFields />
        </div>
        <div data-region="steps">
          <PartList part="warmUp" tools={tools} />
          <PartList part="circuit" tools={tools} />
          <PartList part="coolDown" tools={tools} />
        </div>
      </div>
      <aside className="editor-side" data-region="side">
        <PreviewPane />
        <ProblemList />
        <DetailsPane
          noteRef={note}
          onAddAlternate={(step) => {
            onOpen({ kind: 'alternate', step });
          }}
        />
      </aside>
    </div>
  );
}

function ListHead({ onOpen }: EditorBodyProps) {
  const { t } = useTranslation();
  const { timeline } = useEditing();
  return (
    <div className="editor-tools">
      <Button
        onPress={() => {
          onOpen({ kind: 'add' });
        }}
      >
        <ListPlus aria-hidden="true" />
        {t('desk.editor.add')}
      </Button>
      <Button
        onPress={() => {
          onOpen({ kind: 'bulk' });
        }}
      >
        <SlidersHorizontal aria-hidden="true" />
        {t('desk.editor.changeAll')}
      </Button>
      <p className="editor-total">
        <span>{t('desk.editor.total')}</span>
        <output>{clockText(timeline.totalMs)}</output>
      </p>
    </div>
  );
}
