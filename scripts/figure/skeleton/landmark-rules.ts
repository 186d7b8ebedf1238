import { armRules, handRules } from './arm-landmarks';
import type { Bones } from './bone-ends';
import type { LandmarkRule } from './landmark';
import { footRules, legRules } from './leg-landmarks';
import { sideOfTrunkRules, trunkRules } from './trunk-landmarks';

/** The rules for every landmark of a body. */
export function landmarkRules(bones: Bones): LandmarkRule[] {
  return [
    ...trunkRules(bones),
    ...(['L', 'R'] as const).flatMap((side) => [
      ...sideOfTrunkRules(bones, side),
      ...legRules(bones, side),
      ...footRules(bones, side),
      ...armRules(bones, side),
      ...handRules(bones, side),
    ]),
  ];
}
