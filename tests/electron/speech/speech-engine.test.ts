import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { speechEngine } from '../../../electron/main/speech/speech-engine';
import { loudnessLufs } from '../../../scripts/voice/measure/loudness';

const speak = await speechEngine(gunzipSync(await readFile('resources/voice/flite-slt.wasm.gz')));

/** The same sound at 48 kHz, straight lines between its samples; the meter knows no other rate. */
function threefold(samples: Float32Array): Float32Array {
  return Float32Array.from({ length: samples.length * 3 }, (_, index) => {
    const before = samples[Math.floor(index / 3)] ?? 0;
    const after = samples[Math.floor(index / 3) + 1] ?? before;
    return before + ((after - before) * (index % 3)) / 3;
  });
}

describe('speechEngine', () => {
  it.each([
    'Keep the left knee soft, Maria.',
    'Tom: only as far as your back likes it today.',
    'Marathon block, week three. Slow on the way down!',
  ])('says %j, as loud as the voice pack', (text) => {
    const { samples, samplesPerSecond } = speak(text);
    expect(samplesPerSecond).toBe(16_000);
    const seconds = (samples?.length ?? 0) / 16_000;
    expect(seconds).toBeGreaterThan(text.length * 0.04);
    expect(seconds).toBeLessThan(text.length * 0.12);
    expect(Math.abs(loudnessLufs(threefold(samples ?? new Float32Array())) + 16)).toBeLessThan(1.5);
    expect(Math.max(...(samples ?? []).map(Math.abs))).toBeLessThan(0.85);
  });

  it('says longer things for longer, and one after another', () => {
    const short = speak('Lift.').samples?.length ?? 0;
    const long = speak('Lift, and hold it there while you breathe.').samples?.length ?? 0;
    expect(long).toBeGreaterThan(2 * short);
    expect(speak('Lift.').samples?.length).toBe(short);
  });

  it('takes the longest text that the wall may ask for', () => {
    expect(speak('slow and steady, '.repeat(18).slice(0, 300)).samples).toBeDefined();
  });
});
