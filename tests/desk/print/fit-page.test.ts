import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/desk/print/fit-page';
import type { Setting } from '../../../src/desk/print/fit-page';

/** A sheet of so many stations below a head of 40 mm, each as high as its picture and a gap. */
const sheetOf =
  (stations: number) =>
  ({ pictureMm }: Setting) =>
    40 + stations * (pictureMm + 3);

describe('fitting', () => {
  it('leaves a short routine airy', () => {
    expect(fitting('A4', sheetOf(3))).toEqual({ pictureMm: 26, scale: 1 });
  });

  it('takes smaller pictures before smaller words', () => {
    expect(fitting('A4', sheetOf(10))).toEqual({ pictureMm: 19, scale: 1 });
    expect(fitting('Letter', sheetOf(10))).toEqual({ pictureMm: 17, scale: 1 });
  });

  it('makes all of it smaller where that is not enough', () => {
    const { scale } = fitting('A4', sheetOf(13));
    expect(scale).toBeLessThan(1);
    expect(sheetOf(13)({ pictureMm: 17, scale }) * scale).toBeLessThanOrEqual(275);
  });

  it('goes on to a second page rather than become too small to read', () => {
    expect(fitting('A4', sheetOf(30))).toEqual({ pictureMm: 21, scale: 1 });
  });
});
