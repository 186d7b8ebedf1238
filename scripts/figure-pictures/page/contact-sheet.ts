import { Vector3 } from 'three';
import { levelOf } from '../../../src/exercises/level-of';
import type { Shown } from '../../../src/figure/pose/figure-pose-at';
import type { FigureShow } from '../../../src/figure/scene/figure-show';
import { sheetMoments } from '../sheet-moments';
import type { SheetMoment } from '../sheet-moments';
import type { FigureDesk, Sitting } from './figure-desk';

/** What a contact sheet is of. */
export interface SheetWish {
  readonly shown: Shown;
  /** Chooses body and colours. */
  readonly turn: number;
}

const moments = 8;
const columns = 4;
const cell = { width: 480, height: 340 };
const titleHeight = 44;
const ground = '#0a0e13';
const ink = '#f4f7fa';
/** From the wall's camera to the second one, about the figure, degrees. */
const secondViewDegrees = 75;

/** Eight moments of a movement as the wall shows it, and below each the same from another side. */
export async function drawSheet(
  desk: FigureDesk,
  { shown, turn }: SheetWish,
): Promise<HTMLCanvasElement> {
  const movement = levelOf(shown.exercise, shown.level)?.movement;
  if (movement === undefined) {
    throw new RangeError(`There is no ${shown.exercise} ${shown.level}`);
  }
  const taken = sheetMoments(movement, moments);
  const context = blankSheet(Math.ceil(moments / columns) * 2);
  write(
    context,
    { x: 12, y: 31, size: 24 },
    [shown.exercise, shown.level, shown.way].join('  ·  '),
  );
  const show = desk.show(shown, turn);
  for (const [row, seen] of [show, fromAnotherSide(show)].entries()) {
    const sitting: Sitting = { show: seen, size: cell, workShown: 0.6 };
    await desk.sit(sitting);
    for (const [index, moment] of taken.entries()) {
      const x = (index % columns) * cell.width;
      const y = titleHeight + (Math.floor(index / columns) * 2 + row) * cell.height;
      desk.draw(sitting, moment.seconds, { context, x, y });
      write(context, { x: x + 10, y: y + 24, size: 18 }, labelOf(moment));
    }
  }
  return context.canvas;
}

function blankSheet(rows: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = columns * cell.width;
  canvas.height = titleHeight + rows * cell.height;
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('There is no sheet to draw on');
  }
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function write(context: CanvasRenderingContext2D, { x, y, size }: Place, text: string): void {
  context.fillStyle = ink;
  context.font = `${size}px sans-serif`;
  context.fillText(text, x, y);
}

function labelOf({ seconds, phase }: SheetMoment): string {
  return `${seconds.toFixed(2)} s  ${phase}`;
}

function fromAnotherSide(show: FigureShow): FigureShow {
  const { framing, mirrored, key } = show;
  const turn = ((mirrored ? 1 : -1) * secondViewDegrees * Math.PI) / 180;
  return {
    ...show,
    key: `${key} from another side`,
    framing: {
      ...framing,
      towards: framing.towards.clone().applyAxisAngle(new Vector3(0, 1, 0), turn),
      inset: undefined,
      fromTheSide: 0,
    },
  };
}
