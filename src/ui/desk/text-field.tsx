import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import './field.css';

export interface TextFieldProps extends Pick<
  AriaTextFieldProps,
  | 'value'
  | 'onChange'
  | 'onBlur'
  | 'maxLength'
  | 'autoFocus'
  | 'type'
  | 'inputMode'
  | 'isDisabled'
  | 'isRequired'
  | 'autoComplete'
> {
  readonly label: string;
  /** The name is heard but not seen, where the place says what it is for. */
  readonly hideLabel?: boolean;
  /** A word of advice below it. */
  readonly hint?: string;
  /** What is wrong with what is in it; undefined while nothing is. */
  readonly fault?: string | undefined;
  readonly placeholder?: string;
  /** More than one line high. */
  readonly lines?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line to be typed, or several, with its name above and what is wrong below. */
export function TextField({
  label,
  hideLabel = false,
  hint,
  fault,
  placeholder,
  lines,
  ref,
  ...rest
}: TextFieldProps) {
  const hold = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField {...rest} className="field" isInvalid={fault !== undefined}>
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {lines === undefined ? (
        <Input className="field-input" {...hold} {...(ref === undefined ? {} : { ref })} />
      ) : (
        <TextArea className="field-input" rows={lines} {...hold} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-fault">{fault}</FieldError>
    </AriaTextField>
  );
}
