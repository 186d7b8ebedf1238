import { describe, expect, it } from 'vitest';
import type { SoundRecipe } from '../../src/audio/sound-recipe';
import { peakAmplitude, synthesiseSound } from '../../src/audio/synthesise-sound';

const sampleRate = 8_000;

function recipe(hertz: number, glideToHertz?: number): SoundRecipe {
  const glideTo =
    glideToHertz === undefined ? {} : { glideTo: { hertz: glideToHertz, glideSeconds: 0.2 } };
  return {
    seconds: 0.5,
    drive: 0.1,
    strikes: [
      {
        atSeconds: 0,
        hertz,
        gain: 1,
        attackSeconds: 0.004,
        overtones: [{ ratio: 1, gain: 1, decaySeconds: 2 }],
        ...glideTo,
      },
    ],
  };
}

/** Passes through zero upwards in a stretch, a second: the pitch. */
function pitchBetween(samples: Float32Array, fromSeconds: number, toSeconds: number): number {
  const part = samples.slice(fromSeconds * sampleRate, toSeconds * sampleRate);
  const rises = part.filter((sample, index) => sample >= 0 && (part[index - 1] ?? 0) < 0).length;
  return rises / (toSeconds - fromSeconds);
}

describe('synthesiseSound', () => {
  it('holds the pitch that was asked for', () => {
    expect(pitchBetween(synthesiseSound(recipe(500), sampleRate), 0, 0.4)).toBeCloseTo(500, -1);
  });

  it('arrives at the end of a glide and stays there', () => {
    const samples = synthesiseSound(recipe(500, 1000), sampleRate);
    expect(pitchBetween(samples, 0, 0.04)).toBeLessThan(600);
    expect(pitchBetween(samples, 0.24, 0.44)).toBeCloseTo(1000, -1.5);
  });

  it('leaves out an overtone that the rate cannot hold instead of folding it back', () => {
    const plain = recipe(1500);
    const [strike] = plain.strikes;
    const withHigh: SoundRecipe = {
      ...plain,
      strikes: plain.strikes.map((one) => ({
        ...one,
        overtones: [...(strike?.overtones ?? []), { ratio: 3, gain: 1, decaySeconds: 2 }],
      })),
    };
    expect(synthesiseSound(withHigh, sampleRate)).toEqual(synthesiseSound(plain, sampleRate));
  });

  it.each([8_000, 44_100, 96_000])('gives the asked length and peak at %i Hz', (rate) => {
    const samples = synthesiseSound(recipe(500), rate);
    expect(samples).toHaveLength(rate / 2);
    const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    expect(peak).toBeCloseTo(peakAmplitude, 6);
  });
});
