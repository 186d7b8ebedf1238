import { describe, expect, it } from 'vitest';
import { deskPlace } from '../../../electron/main/display/desk-place';

const display = (id: number, x: number) => ({
  id,
  bounds: { x, y: 0, width: 1920, height: 1080 },
  workArea: { x, y: 40, width: 1920, height: 1040 },
});

const wall = display(1, 0);
const office = display(2, 1920);

describe('the place of the desk', () => {
  it('is a display of its own where there is one, beside what the system keeps for itself', () => {
    const place = { kind: 'own', displayId: 2, area: office.workArea };
    expect(deskPlace([wall, office], wall)).toEqual(place);
    expect(deskPlace([office, wall], wall)).toEqual(place);
  });

  it('is over the wall, and all of it, where there is no other display', () => {
    const place = { kind: 'overWall', displayId: 1, area: wall.bounds };
    expect(deskPlace([wall], wall)).toEqual(place);
  });
});
