import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, SwitchButton, SwitchField } from 'react-aria-components';
import './tick.css';

export interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly isDisabled?: boolean;
  /** The name, where there are no children to be it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** Yes or no, as part of something that is confirmed later. */
export function TickBox({ isOn, onChange, isDisabled = false, label, children }: TickProps) {
  return (
    <CheckboxField
      className="tick-field"
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <CheckboxButton className="tick">
        <span className="tick-box">
          <Check aria-hidden="true" />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}

/** On or off, at once. */
export function Toggle({ isOn, onChange, isDisabled = false, label, children }: TickProps) {
  return (
    <SwitchField
      className="tick-field"
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <SwitchButton className="tick">
        <span className="toggle-track">
          <span className="toggle-knob" />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}

/** The tick of a row that is chosen together with others; the row's name is heard after the label. */
export function RowTick({ label }: { readonly label: string }) {
  return (
    <CheckboxField slot="selection" className="tick-field" aria-label={label}>
      <CheckboxButton className="tick">
        <span className="tick-box">
          <Check aria-hidden="true" />
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}
