import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

/** `main` is the one thing to do here, `plain` any other, `quiet` has no frame, `danger` takes away. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Pick<
  AriaButtonProps,
  'onPress' | 'isDisabled' | 'autoFocus' | 'type' | 'slot' | 'aria-label' | 'aria-describedby'
> {
  readonly look?: ButtonLook;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button of the desk: mouse, touch, Space and Enter. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${look}`} />;
}

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** What it does, for who hears it and for who hovers over it. */
  readonly label: string;
}

/** A button that is a picture alone, with a name all the same. */
export function IconButton({ label, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={`button button-icon button-${look}`} />
  );
}
