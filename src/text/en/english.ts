import { desk } from './desk/desk';
import { education } from './education';
import { equipment } from './equipment';
import { equipmentAdvice } from './equipment-advice';
import { exercises } from './exercises';
import { levels } from './levels';
import { muscles } from './muscles';
import { positions } from './positions';
import { safety } from './safety';
import { sides } from './sides';
import { situations } from './situations';
import { spoken } from './spoken/spoken';
import { swaps } from './swaps';
import { wall } from './wall';

/** Every English word of the program, by place. */
export const english = {
  wall,
  desk,
  exercises,
  education,
  safety,
  equipment,
  equipmentAdvice,
  muscles,
  positions,
  situations,
  swaps,
  levels,
  sides,
  spoken,
} as const;
