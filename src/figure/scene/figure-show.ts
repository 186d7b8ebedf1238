import type { Level } from '../../exercises/level';
import { levelOf } from '../../exercises/level-of';
import type { FigurePose } from '../pose/figure-pose';
import { figureAt, setUpSecondsOf } from '../pose/figure-pose-at';
import type { Shown } from '../pose/figure-pose-at';
import type { FigureProp } from '../pose/props';
import { blendedPose } from './blended-pose';
import type { CastMember, FigureCast } from './figure-cast';
import type { FigureLook } from './figure-look';
import { framingOf } from './framing';
import type { Framing } from './framing';
import type { ShownMoment } from './teaching';

/** A movement made ready to be shown: by whom, in what, and how it is framed. */
export interface FigureShow {
  /** The same for the same picture. */
  readonly key: string;
  readonly shown: Shown;
  readonly level: Level;
  readonly look: FigureLook;
  readonly member: CastMember;
  readonly mirrored: boolean;
  readonly setUpSeconds: number;
  readonly framing: Framing;
}

/** How a figure and the things beside it stand. */
export interface StandingFigure {
  readonly pose: FigurePose;
  readonly props: readonly FigureProp[];
}

/** Makes a movement ready; undefined where the exercise has no such level or there is no such body. */
export function figureShow(
  cast: FigureCast,
  shown: Shown,
  look: FigureLook,
): FigureShow | undefined {
  const level = levelOf(shown.exercise, shown.level);
  const member = cast.members.get(look.body);
  if (level === undefined || member === undefined) {
    return undefined;
  }
  const { skeleton } = member;
  const mirrored = shown.way === 'right' || shown.way === 'clockwise';
  const setUpSeconds = setUpSecondsOf(skeleton, shown);
  return {
    key: [shown.exercise, shown.level, shown.way, shown.mistake, look.body, look.colours.skin].join(
      ' ',
    ),
    shown,
    level,
    look,
    member,
    mirrored,
    setUpSeconds,
    framing: framingOf({
      skeleton,
      movement: level.movement,
      mirrored,
      setUpSeconds,
      momentAt: (seconds) => standingAt({ member, shown }, seconds),
    }),
  };
}

/** The figure at a shown moment: where that leads back to another one, on the way between both. */
export function momentOf(show: FigureShow, moment: ShownMoment): StandingFigure {
  const standing = standingAt(show, moment.seconds);
  if (moment.towards === undefined) {
    return standing;
  }
  const target = standingAt(show, moment.towards.seconds);
  const { share } = moment.towards;
  return {
    pose: blendedPose(standing.pose, target.pose, share),
    props: share < 0.5 ? standing.props : target.props,
  };
}

function standingAt(
  { member, shown }: Pick<FigureShow, 'member' | 'shown'>,
  seconds: number,
): StandingFigure {
  const { pose, hands, props } = figureAt(member.skeleton, shown, seconds);
  const fingers = { ...member.hands(hands.left, 'left'), ...member.hands(hands.right, 'right') };
  return {
    pose: { ...pose, rotations: { ...fingers, ...pose.rotations } },
    props,
  };
}
