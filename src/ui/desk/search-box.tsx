import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import './field.css';
import './search-box.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly icon: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Something to be found as it is typed; Escape empties it. */
export function SearchBox({ label, clearLabel, icon, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search" aria-label={label} value={value} onChange={onChange}>
      {icon}
      <Input className="field-input search-input" placeholder={label} />
      <Button className="search-clear" aria-label={clearLabel}>
        <X aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
