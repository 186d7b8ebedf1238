import { ArrowRight, Check, Circle, Coffee, Hourglass, Pause, Repeat2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseLook } from './phase-look';

const shapes: Readonly<Record<PhaseLook, ComponentType<{ readonly fill?: string }>>> = {
  getReady: Hourglass,
  work: Circle,
  switch: Repeat2,
  move: ArrowRight,
  roundBreak: Coffee,
  paused: Pause,
  finished: Check,
};

/** The phase as word, shape and colour; work alone is filled. */
export function PhaseBadge({ look }: { readonly look: PhaseLook }) {
  const { t } = useTranslation();
  const Shape = shapes[look];
  return (
    <p className={`badge badge-${look}`}>
      <span aria-hidden="true" className="badge-shape">
        <Shape fill={look === 'work' ? 'currentColor' : 'none'} />
      </span>
      {t(`wall.phases.${look}`)}
    </p>
  );
}
