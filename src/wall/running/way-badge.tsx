import { ArrowBigLeft, ArrowBigRight, RotateCcw, RotateCw } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Way } from '../../circuit/effort';
import { useWords } from '../../phrasing/words';

const shapes: Readonly<Record<Exclude<Way, 'whole'>, ComponentType<{ readonly fill?: string }>>> = {
  left: ArrowBigLeft,
  right: ArrowBigRight,
  clockwise: RotateCw,
  anticlockwise: RotateCcw,
};

/** Which side or direction; nothing where there is neither. */
export function WayBadge({ way }: { readonly way: Way }) {
  const words = useWords();
  if (way === 'whole') {
    return null;
  }
  const Shape = shapes[way];
  return (
    <p className="badge badge-way">
      <span aria-hidden="true" className="badge-shape">
        <Shape fill={way === 'left' || way === 'right' ? 'currentColor' : 'none'} />
      </span>
      {words.sides[way]}
    </p>
  );
}
