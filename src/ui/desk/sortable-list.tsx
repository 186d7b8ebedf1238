import type { ReactNode } from 'react';
import {
  Button,
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
  useDragAndDrop,
} from 'react-aria-components';
import { reordered } from './reordered';
import './sortable-list.css';

/** Anything with a name of its own. */
export interface Sortable {
  readonly id: string;
  readonly name: string;
}

export interface SortableListProps<Item extends Sortable> {
  readonly label: string;
  readonly items: readonly Item[];
  /** Hears the ids in their new order; nothing where it is the one before. */
  readonly onReorder: (ids: readonly string[]) => void;
  readonly onOpen: (item: Item) => void;
  readonly emptyText: string;
  readonly handleLabel: (item: Item) => string;
  readonly handleIcon: ReactNode;
  readonly renderItem: (item: Item) => ReactNode;
}

/** Rows are as high as their name is long; what is off the screen is taken to be this, in CSS pixels. */
const layoutOptions = { estimatedRowSize: 52, gap: 6, padding: 1 };

/** Things in an order that is changed by dragging; with the keyboard, Enter on the handle begins it. */
export function SortableList<Item extends Sortable>(props: SortableListProps<Item>) {
  const { items, onReorder, onOpen } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const ids = items.map(({ id }) => id);
      const next = reordered(ids, keys, target);
      // A row let go where it was changes nothing: there is nothing to be saved.
      if (next.some((id, at) => id !== ids[at])) {
        onReorder(next);
      }
    },
  });
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <GridList
        aria-label={props.label}
        className="sortable"
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          const item = items.find(({ id }) => id === key);
          if (item !== undefined) {
            onOpen(item);
          }
        }}
        renderEmptyState={() => <p className="sortable-empty">{props.emptyText}</p>}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.name} className="sortable-item">
            <Button slot="drag" className="sortable-handle" aria-label={props.handleLabel(item)}>
              {props.handleIcon}
            </Button>
            {props.renderItem(item)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
