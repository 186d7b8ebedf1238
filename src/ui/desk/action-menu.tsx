import type { ReactElement, ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './choice.css';

export interface MenuAction {
  readonly id: string;
  readonly text: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
  /** Takes something away. */
  readonly isDanger?: boolean;
}

export interface ActionMenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly actions: readonly MenuAction[];
}

/** Things to do with one thing, in a list that opens beside its button. */
export function ActionMenu({ label, trigger, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <Menu aria-label={label} className="menu-list">
          {actions.map(({ id, text, icon, onAction, isDisabled = false, isDanger = false }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className="menu-item"
              isDisabled={isDisabled}
              onAction={onAction}
              data-danger={isDanger}
            >
              {icon}
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
