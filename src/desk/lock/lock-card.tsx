import type { ReactNode } from 'react';
import './lock.css';

export interface LockCardProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One thing to do in the middle of the screen, before anything else. */
export function LockCard({ title, isWide = false, children }: LockCardProps) {
  return (
    <main className="screen lock">
      <section className={isWide ? 'lock-card lock-card-wide' : 'lock-card'}>
        <h1 className="lock-title">{title}</h1>
        {children}
      </section>
    </main>
  );
}
