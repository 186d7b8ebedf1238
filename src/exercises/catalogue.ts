import type { Catalogue } from './exercise';
import { briskMarch } from './mobility/brisk-march';
import { catCamel } from './mobility/cat-camel';
import { hipFlexorRock } from './mobility/hip-flexor-rock';
import { hipSwitch } from './mobility/hip-switch';
import { legSwings } from './mobility/leg-swings';
import { lungeWithReach } from './mobility/lunge-with-reach';
import { supineHamstring } from './mobility/supine-hamstring';
import { deadBug } from './strength/dead-bug';
import { forwardLungeRotation } from './strength/forward-lunge-rotation';
import { sidePlankKneeDrive } from './strength/side-plank-knee-drive';
import { singleLegBridge } from './strength/single-leg-bridge';
import { singleLegRdl } from './strength/single-leg-rdl';
import { stirThePot } from './strength/stir-the-pot';
import { weightedSuperman } from './strength/weighted-superman';
import { chestOpener } from './stretch/chest-opener';
import { childsPose } from './stretch/childs-pose';
import { figureFour } from './stretch/figure-four';
import { hamstringStretch } from './stretch/hamstring-stretch';
import { hipFlexorStretch } from './stretch/hip-flexor-stretch';
import { kneesToChest } from './stretch/knees-to-chest';
import { slowWalk } from './stretch/slow-walk';

/** Every exercise, drill and stretch under its id. */
export const catalogue: Catalogue = {
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
};
