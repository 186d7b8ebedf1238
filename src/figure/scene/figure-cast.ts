import type { Rotation } from '../pose/figure-pose';
import type { FigureSkeleton } from '../pose/figure-skeleton';
import type { HandPose } from '../pose/staging';
import { createBodyMaterial } from './body-material';
import type { BodyMaterial } from './body-material';
import { fetchJson, fetchWhole } from './fetch-file';
import { figureBody } from './figure-body';
import type { FigureBody } from './figure-body';
import { digestOf, handsOf, skeletonOf } from './figure-files';
import { bodyNames } from './figure-look';
import type { BodyName } from './figure-look';

/** One of the two bodies with all that is known of it. */
export interface CastMember {
  readonly figure: FigureBody;
  readonly surface: BodyMaterial;
  readonly skeleton: FigureSkeleton;
  /** The turns of the fingers of a hand. */
  readonly hands: (pose: HandPose, side: 'left' | 'right') => Readonly<Record<string, Rotation>>;
}

/** The bodies that can be shown. */
export interface FigureCast {
  readonly members: ReadonlyMap<BodyName, CastMember>;
}

/** Where the files of the figure are. */
export interface FigureFiles {
  readonly bodies: Readonly<Record<BodyName, string>>;
  readonly skeletons: string;
  readonly hands: string;
}

/** Fetches bodies, skeletons and hands. Rejects where one is missing, cut short or damaged. */
export async function loadFigureCast(files: FigureFiles): Promise<FigureCast> {
  const [skeletons, hands] = await Promise.all([
    fetchJson(files.skeletons),
    fetchJson(files.hands),
  ]);
  const members = await Promise.all(
    bodyNames.map(async (name): Promise<[BodyName, CastMember]> => {
      const surface = createBodyMaterial();
      const bytes = await fetchWhole(files.bodies[name], digestOf(skeletons, name));
      const figure = await figureBody(bytes, surface);
      const skeleton = skeletonOf(skeletons, name);
      return [name, { figure, surface, skeleton, hands: handsOf(hands, name) }];
    }),
  );
  return { members: new Map(members) };
}
