import type { ExerciseId } from '../../../src/exercises/exercise-id';
import type { LevelName } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import { momentOf } from '../../../src/figure/scene/figure-show';
import type { FigureShow } from '../../../src/figure/scene/figure-show';
import { framedPoints } from '../../../src/figure/scene/framing';
import type { StillView } from '../../../src/stills/still-files';
import { clipOf, drawnPoseOf, stillMomentsOf, stillPoses } from '../../../src/stills/still-moments';
import { clipSize, closeSize, stillSize, stillTurn, stillWay, stillWorkShown } from '../still-look';
import type { FigureDesk, PictureSize } from './figure-desk';

/** What stills are of. */
export interface StillsWish {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
}

/** A picture that was made: what it shows, and its bytes as the text of a data address. */
export interface MadePicture {
  readonly what: StillView | 'clip';
  readonly address: string;
}

/** How finely the pictures are kept, 0 to 1: small ones are looked at closely too. */
const quality = { still: 0.84, clip: 0.76 };
/** The ground runs out into nothing at the edges, as a share of the picture. */
const feather = 0.06;
/** Steps of transparency, of 255. */
const alphaStep = 8;

/** Every still of a level, and its clip. */
export async function drawStills(
  desk: FigureDesk,
  { exercise, level }: StillsWish,
): Promise<readonly MadePicture[]> {
  const known = levelOf(exercise, level);
  if (known === undefined) {
    throw new RangeError(`There is no ${exercise} ${level}`);
  }
  const { movement, laterality } = known;
  const shown = { exercise, level, way: stillWay(laterality) };
  const show = withoutInset(desk.show(shown, stillTurn(exercise)));
  const moments = stillMomentsOf(exercise, movement);
  const poses = stillPoses.filter((pose) => drawnPoseOf(pose, moments) === pose);
  const made: MadePicture[] = [];
  for (const pose of poses) {
    made.push(await drawOne(desk, pose, { show, size: stillSize, seconds: [moments[pose]] }));
  }
  const close = framedFor(show, [moments.key]);
  made.push(await drawOne(desk, 'close', { show: close, size: closeSize, seconds: [moments.key] }));
  const { seconds } = clipOf(exercise, movement);
  made.push(
    await drawOne(desk, 'clip', { show: framedFor(show, seconds), size: clipSize, seconds }),
  );
  return made;
}

/** Moments of a movement in a row, each of one size. */
interface Strip {
  readonly show: FigureShow;
  readonly size: PictureSize;
  readonly seconds: readonly number[];
}

async function drawOne(
  desk: FigureDesk,
  what: MadePicture['what'],
  { show, size, seconds }: Strip,
): Promise<MadePicture> {
  const strip = cellOf({ width: size.width * seconds.length, height: size.height });
  const cell = cellOf(size);
  await desk.sit({ show, size, workShown: stillWorkShown });
  for (const [index, moment] of seconds.entries()) {
    drawCell(desk, { show, size, seconds: moment, cell });
    strip.drawImage(cell.canvas, index * size.width, 0);
  }
  return {
    what,
    address: strip.canvas.toDataURL('image/webp', quality[size === clipSize ? 'clip' : 'still']),
  };
}

interface CellWish {
  readonly show: FigureShow;
  readonly size: PictureSize;
  readonly seconds: number;
  readonly cell: CanvasRenderingContext2D;
}

function drawCell(desk: FigureDesk, { show, size, seconds, cell }: CellWish): void {
  cell.clearRect(0, 0, size.width, size.height);
  const sitting = { show, size, workShown: stillWorkShown, withoutFloor: true } as const;
  desk.draw(sitting, seconds, { context: cell, x: 0, y: 0 });
  cell.globalCompositeOperation = 'destination-in';
  for (const [endX, endY] of [
    [size.width, 0],
    [0, size.height],
  ] as const) {
    const fade = cell.createLinearGradient(0, 0, endX, endY);
    fade.addColorStop(0, 'transparent');
    fade.addColorStop(feather, 'black');
    fade.addColorStop(1 - feather, 'black');
    fade.addColorStop(1, 'transparent');
    cell.fillStyle = fade;
    cell.fillRect(0, 0, size.width, size.height);
  }
  cell.globalCompositeOperation = 'source-over';
  coarsenShadow(cell, size);
}

/** Soft shadows are most of a file's bytes; nobody sees that they fade in steps. */
function coarsenShadow(cell: CanvasRenderingContext2D, { width, height }: PictureSize): void {
  const picture = cell.getImageData(0, 0, width, height);
  for (let at = 3; at < picture.data.length; at += 4) {
    const alpha = picture.data[at] ?? 0;
    picture.data[at] = Math.min(Math.round(alpha / alphaStep) * alphaStep, 255);
  }
  cell.putImageData(picture, 0, 0);
}

function cellOf({ width, height }: PictureSize): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('There is no canvas to draw on');
  }
  return context;
}

function withoutInset(show: FigureShow): FigureShow {
  return { ...show, framing: { ...show.framing, inset: undefined } };
}

/** The same from as near as these moments allow. */
function framedFor(show: FigureShow, seconds: readonly number[]): FigureShow {
  const moments = seconds.map((moment) => momentOf(show, { seconds: moment, angles: 0 }));
  const points = framedPoints(show.member.skeleton, moments);
  return {
    ...show,
    key: `${show.key} ${seconds.join(' ')}`,
    framing: { ...show.framing, points },
  };
}
