import femaleBody from '../../../resources/figure/female.glb?url';
import handPoses from '../../../resources/figure/hand-poses.json?url';
import maleBody from '../../../resources/figure/male.glb?url';
import skeletons from '../../../resources/figure/skeleton.json?url';
import type { FigureFiles } from '../../figure/scene/figure-cast';

/** Where the program keeps the files of the figure. */
export const figureFiles: FigureFiles = {
  bodies: { female: femaleBody, male: maleBody },
  skeletons,
  hands: handPoses,
};
