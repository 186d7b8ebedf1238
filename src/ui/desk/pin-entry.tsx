import { Delete } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button as AriaButton, FieldError, Input, Label, TextField } from 'react-aria-components';
import { Button } from './button';
import './field.css';
import './pin-entry.css';

export interface PinEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  readonly submitText: string;
  /** The name of the key that takes the last digit back. */
  readonly deleteLabel: string;
  /** What was wrong with the last one; undefined while nothing is. */
  readonly fault?: string | undefined;
  /** No digit is taken: there is a wait, or an answer is on its way. */
  readonly isDisabled?: boolean;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const longest = 12;
const shortest = 6;

/** A secret number, typed or pressed on the screen's own keys; only dots are seen. */
export function PinEntry(props: PinEntryProps) {
  const { value, onChange, onSubmit, isDisabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  // Also after a fault: it may be the button that has the focus, and what is typed next is a PIN.
  useEffect(() => {
    if (!isDisabled) {
      input.current?.focus();
    }
  }, [isDisabled, props.label, props.fault]);
  return (
    <form
      className="pin"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled && value.length >= shortest) {
          onSubmit();
        }
      }}
    >
      <TextField
        className="field pin-field"
        type="password"
        inputMode="none"
        autoComplete="off"
        value={value}
        maxLength={longest}
        isReadOnly={isDisabled}
        isInvalid={props.fault !== undefined}
        onChange={(typed) => {
          onChange(typed.replaceAll(/\D/g, ''));
        }}
      >
        <Label className="field-label">{props.label}</Label>
        <Input ref={input} className="field-input pin-input" />
        <FieldError className="field-fault">{props.fault}</FieldError>
      </TextField>
      <PinKeys {...props} isDisabled={isDisabled} />
      <Button look="main" type="submit" isDisabled={isDisabled || value.length < shortest}>
        {props.submitText}
      </Button>
    </form>
  );
}

/** Keys are for fingers: who has a keyboard types, and need not walk past ten of them. */
function PinKeys({ value, onChange, isDisabled = false, deleteLabel }: PinEntryProps) {
  const key = (digit: string) => (
    <AriaButton
      key={digit}
      className="pin-key"
      excludeFromTabOrder
      preventFocusOnPress
      isDisabled={isDisabled}
      onPress={() => {
        onChange(`${value}${digit}`.slice(0, longest));
      }}
    >
      {digit}
    </AriaButton>
  );
  return (
    <div className="pin-keys">
      {digits.map(key)}
      <AriaButton
        className="pin-key pin-key-quiet"
        aria-label={deleteLabel}
        excludeFromTabOrder
        preventFocusOnPress
        isDisabled={isDisabled}
        onPress={() => {
          onChange(value.slice(0, -1));
        }}
      >
        <Delete aria-hidden="true" />
      </AriaButton>
      {key('0')}
    </div>
  );
}
