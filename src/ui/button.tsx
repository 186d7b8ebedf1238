import type { MouseEvent, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';

/** `main` is the one thing to do, `plain` any other, `stop` what halts an exercise. */
export type ButtonLook = 'main' | 'plain' | 'stop';

export interface ButtonProps {
  readonly look?: ButtonLook;
  readonly onPress: () => void;
  readonly autoFocus?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * The library gives the focus back to what had it, but cannot give it back to the page itself: the
 * button would keep it, and take Space and Enter from the screen.
 */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}

/** A large touch target; also pressed by Space and Enter when it has the focus. */
export function Button({
  look = 'plain',
  onPress,
  autoFocus = false,
  label,
  children,
}: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${look}`}
      onPress={onPress}
      {...(autoFocus ? { autoFocus } : {})}
      preventFocusOnPress
      onMouseDown={keepFocus}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
