import type { ExerciseId } from '../../../src/exercises/exercise-id';
import type { LevelName } from '../../../src/exercises/level-name';
import { levelOf } from '../../../src/exercises/level-of';
import type { FigureShow } from '../../../src/figure/scene/figure-show';
import {
  clipFrames,
  clipOf,
  drawnPoseOf,
  stillMomentsOf,
  stillPoses,
} from '../../../src/stills/still-moments';
import { clipSize, stillSize, stillTurn, stillWay, stillWorkShown } from '../still-look';
import type { FigureDesk, PictureSize } from './figure-desk';

/** What stills are of. */
export interface StillsWish {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
}

/** A picture that was made: what it shows, and its bytes as the text of a data address. */
export interface MadePicture {
  readonly what: string;
  readonly address: string;
}

/** How finely the pictures are kept, 0 to 1: small ones are looked at closely too. */
const quality = { still: 0.76, clip: 0.66 };
/** The ground runs out into nothing at the edges, as a share of the picture. */
const feather = 0.06;

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
  const made: MadePicture[] = [];
  const still = cellOf(stillSize);
  await desk.sit({ show, size: stillSize, workShown: stillWorkShown });
  for (const pose of stillPoses.filter((other) => drawnPoseOf(other, moments) === other)) {
    drawCell(desk, { show, size: stillSize, seconds: moments[pose], cell: still });
    made.push({ what: pose, address: still.canvas.toDataURL('image/webp', quality.still) });
  }
  made.push({
    what: 'clip',
    address: await drawClip(desk, show, clipOf(exercise, movement).seconds),
  });
  return made;
}

async function drawClip(
  desk: FigureDesk,
  show: FigureShow,
  seconds: readonly number[],
): Promise<string> {
  const strip = cellOf({ width: clipSize.width * clipFrames, height: clipSize.height });
  const cell = cellOf(clipSize);
  await desk.sit({ show, size: clipSize, workShown: stillWorkShown });
  for (const [index, moment] of seconds.entries()) {
    drawCell(desk, { show, size: clipSize, seconds: moment, cell });
    strip.drawImage(cell.canvas, index * clipSize.width, 0);
  }
  return strip.canvas.toDataURL('image/webp', quality.clip);
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
