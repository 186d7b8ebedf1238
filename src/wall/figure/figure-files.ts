import femaleBody from '../../../resources/figure/female.glb?url';
import handPoses from '../../../resources/figure/hand-poses.json?url';
import maleBody from '../../../resources/figure/male.glb?url';
import skeletons from '../../../resources/figure/skeleton.json?url';
import type { FigureFiles } from '../../figure/scene/figure-cast';

/** Whole addresses: a worker's own would be another base than the page's. */
const whole = (address: string) => new URL(address, document.baseURI).href;

/** Where the program keeps the files of the figure. */
export const figureFiles: FigureFiles = {
  bodies: { female: whole(femaleBody), male: whole(maleBody) },
  skeletons: whole(skeletons),
  hands: whole(handPoses),
};
