import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { drawnFromNow, isSamePicture } from '../../../scripts/figure-pictures/drawn-from';
import { everyLevel } from '../../../scripts/figure-pictures/every-shown';
import type { NamedLevel } from '../../../scripts/figure-pictures/every-shown';
import {
  oldStills,
  oldStillsSentence,
  stillsFolder,
} from '../../../scripts/figure-pictures/old-stills';

describe('the committed stills', () => {
  it('show what the figure does', async () => {
    const old = await oldStills();
    expect(old, oldStillsSentence(old)).toEqual([]);
  });

  it('are nothing but the stills and clips of the levels there are', async () => {
    const files = await readdir(stillsFolder);
    const levels = everyLevel.map(({ exercise, level }) => `${exercise}--${level}--`);
    const pictures = files.filter((file) => file.endsWith('.webp'));
    expect(files).toHaveLength(pictures.length + 1);
    expect(pictures.filter((file) => !levels.some((level) => file.startsWith(level)))).toEqual([]);
  });
});

describe('isSamePicture', () => {
  const bridge = everyLevel.find(({ exercise }) => exercise === 'single-leg-bridge');
  if (bridge === undefined) {
    throw new Error('There is no bridge');
  }
  const before = drawnFromNow(bridge);
  const withMovement = (movement: Partial<NamedLevel['facts']['movement']>): NamedLevel => ({
    ...bridge,
    facts: { ...bridge.facts, movement: { ...bridge.facts.movement, ...movement } },
  });

  it('takes another machine’s rounding for the same', () => {
    const places = before.places.map((place) => place + 1);
    expect(isSamePicture(before, { ...before, places })).toBe(true);
  });

  it('tells a hand that is a centimetre elsewhere', () => {
    const places = before.places.map((place, index) => (index === 30 ? place + 10 : place));
    expect(isSamePicture(before, { ...before, places })).toBe(false);
  });

  it('tells another camera, other muscles and another tempo', () => {
    const { camera, cycle } = bridge.facts.movement;
    const turned = withMovement({ camera: { ...camera, azimuthDegrees: 60 } });
    const lit: NamedLevel = { ...bridge, facts: { ...bridge.facts, musclesPrimary: ['calves'] } };
    const longer = cycle.map((phase) => ({ ...phase, seconds: phase.seconds * 2 }));
    for (const other of [turned, lit, withMovement({ cycle: longer })]) {
      expect(isSamePicture(before, drawnFromNow(other))).toBe(false);
    }
  });
});
