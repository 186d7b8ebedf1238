import { memo } from 'react';
import Body, { type Slug } from 'react-muscle-highlighter';
import type { Level } from '../../exercises/level';
import { muscleAreas, workingAreas } from './muscle-area';

const fills = { primary: '#ff7a59', secondary: '#b06a57', resting: '#2b3948' } as const;

/** Every area of the map; the ones at rest are coloured too, or the map uses colours of its own. */
const areas: readonly Slug[] = [
  ...new Set<Slug>([
    ...Object.values(muscleAreas).flat(),
    ...(['biceps', 'triceps', 'forearm', 'neck', 'head', 'hair', 'hands', 'feet'] as const),
    ...(['knees', 'ankles'] as const),
  ]),
];

/** Front and back of a body with the working muscles lit. */
export const MuscleMap = memo(function MuscleMap({ level }: { readonly level: Level }) {
  const working = workingAreas(level.musclesPrimary, level.musclesSecondary);
  const data = areas.map((slug) => {
    const strength = working.find((area) => area.slug === slug)?.strength ?? 'resting';
    return { slug, styles: { fill: fills[strength] } };
  });
  return (
    <div className="muscle-map" aria-hidden="true">
      {(['front', 'back'] as const).map((side) => (
        <Body
          key={side}
          data={data}
          side={side}
          border="none"
          defaultFill={fills.resting}
          defaultStroke="#0a0e13"
          defaultStrokeWidth={2}
        />
      ))}
    </div>
  );
});
