import { briskMarch } from './exercises/brisk-march';
import { catCamel } from './exercises/cat-camel';
import { chestOpener } from './exercises/chest-opener';
import { childsPose } from './exercises/childs-pose';
import { deadBug } from './exercises/dead-bug';
import { figureFour } from './exercises/figure-four';
import { forwardLungeRotation } from './exercises/forward-lunge-rotation';
import { hamstringStretch } from './exercises/hamstring-stretch';
import { hipFlexorRock } from './exercises/hip-flexor-rock';
import { hipFlexorStretch } from './exercises/hip-flexor-stretch';
import { hipSwitch } from './exercises/hip-switch';
import { kneesToChest } from './exercises/knees-to-chest';
import { legSwings } from './exercises/leg-swings';
import { lungeWithReach } from './exercises/lunge-with-reach';
import { sidePlankKneeDrive } from './exercises/side-plank-knee-drive';
import { singleLegBridge } from './exercises/single-leg-bridge';
import { singleLegRdl } from './exercises/single-leg-rdl';
import { slowWalk } from './exercises/slow-walk';
import { stirThePot } from './exercises/stir-the-pot';
import { supineHamstring } from './exercises/supine-hamstring';
import { weightedSuperman } from './exercises/weighted-superman';

/** The words of every exercise, under its id. */
export const exercises = {
  'forward-lunge-rotation': forwardLungeRotation,
  'single-leg-rdl': singleLegRdl,
  'stir-the-pot': stirThePot,
  'single-leg-bridge': singleLegBridge,
  'side-plank-knee-drive': sidePlankKneeDrive,
  'weighted-superman': weightedSuperman,
  'dead-bug': deadBug,
  'brisk-march': briskMarch,
  'cat-camel': catCamel,
  'leg-swings': legSwings,
  'hip-flexor-rock': hipFlexorRock,
  'supine-hamstring': supineHamstring,
  'hip-switch': hipSwitch,
  'lunge-with-reach': lungeWithReach,
  'slow-walk': slowWalk,
  'childs-pose': childsPose,
  'knees-to-chest': kneesToChest,
  'hamstring-stretch': hamstringStretch,
  'hip-flexor-stretch': hipFlexorStretch,
  'figure-four': figureFour,
  'chest-opener': chestOpener,
} as const;
