import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clipPlan } from '../../../scripts/voice/clip-plan';
import { clipFolder, readManifest } from '../../../scripts/voice/manifest';
import { ClipMeter } from '../../../scripts/voice/measure/clip-measures';
import type { ClipMeasures } from '../../../scripts/voice/measure/clip-measures';
import { clipComplaint } from '../../../scripts/voice/stale-clips';
import { spokenIds } from '../../../src/circuit/voice/spoken-id';

const manifest = await readManifest();
const entries = Object.entries(manifest);
const files = [...new Set(entries.map(([, { file }]) => file))];

const meter = new ClipMeter();
const measures = new Map<string, ClipMeasures>();
for (const file of files) {
  measures.set(file, await meter.measure(await readFile(join(clipFolder, file))));
}
afterAll(() => {
  meter.free();
});

/** The clips of which something measured does not hold. */
function unlike(holds: (clip: ClipMeasures) => boolean) {
  return [...measures].filter(([, clip]) => !holds(clip));
}

describe('the voice pack', () => {
  it('has a clip for every spoken id and for nothing else', () => {
    expect(entries.map(([id]) => id).sort()).toEqual([...spokenIds()].sort());
  });

  it('says every text as it is now', () => {
    expect(clipComplaint(clipPlan(), manifest)).toBeUndefined();
  });

  it('has no file that nothing says', async () => {
    const there = await readdir(clipFolder);
    expect(there.filter((file) => file.endsWith('.opus')).sort()).toEqual([...files].sort());
  });

  it('is of one channel at 48 kHz', () => {
    expect(unlike((clip) => clip.channels === 1 && clip.samplesPerSecond === 48_000)).toEqual([]);
  });

  it('is at -16 LUFS, within one', () => {
    expect(unlike(({ loudnessLufs }) => Math.abs(loudnessLufs + 16) <= 1)).toEqual([]);
  });

  it('peaks at -1 dBTP at most', () => {
    expect(unlike(({ peakDbtp }) => peakDbtp <= -1)).toEqual([]);
  });

  it('begins to speak within 20 ms and ends soon after its last sound', () => {
    expect(unlike(({ leadMs, tailMs }) => leadMs <= 20 && tailMs <= 200)).toEqual([]);
  });

  it('never clicks after its last word', () => {
    expect(unlike((clip) => !clip.endsWithClick)).toEqual([]);
  });

  it('counts within two thirds of a second a word', () => {
    const counts = [...measures].filter(([file]) => file.startsWith('count.'));
    expect(counts).toHaveLength(5);
    expect(counts.filter(([, { durationMs }]) => durationMs > 667)).toEqual([]);
  });

  it('says its length as it is', () => {
    for (const [, { file, durationMs }] of entries) {
      expect(Math.abs((measures.get(file)?.durationMs ?? 0) - durationMs)).toBeLessThanOrEqual(1);
    }
  });
});
