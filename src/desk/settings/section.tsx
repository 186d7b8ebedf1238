import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Settings that belong together. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id} className="settings-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
