import { describe, expect, it } from 'vitest';
import { sounds } from '../../src/audio/sounds';
import { synthesiseSound } from '../../src/audio/synthesise-sound';
import type { CueKind } from '../../src/circuit/cue';
import { bandShares, shareBetween, spectrogram } from './spectrum';

const sampleRate = 48_000;
const kinds: readonly CueKind[] = ['tick', 'go', 'halfway', 'switch', 'rest', 'finished'];
const rendered = new Map(
  kinds.map((kind) => [kind, synthesiseSound(sounds[kind], sampleRate)] as const),
);

function samplesOf(kind: CueKind): Float32Array {
  return rendered.get(kind) ?? new Float32Array();
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

function seconds(kind: CueKind): number {
  return samplesOf(kind).length / sampleRate;
}

/** Loudness over time and over frequency, the first 0.8 s in one list. */
function fingerprint(kind: CueKind): readonly number[] {
  const frames = spectrogram(samplesOf(kind), sampleRate);
  return Array.from({ length: 20 }, (_, index) => frames[index] ?? new Array<number>(17).fill(0))
    .flat()
    .map(Math.sqrt);
}

function likeness(one: readonly number[], other: readonly number[]): number {
  const product = one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  return product / (Math.hypot(...one) * Math.hypot(...other));
}

describe.each(kinds)('the sound of %s', (kind) => {
  const samples = samplesOf(kind);
  const shares = bandShares(spectrogram(samples, sampleRate));

  it('peaks at -3 dBFS', () => {
    expect(Math.abs(20 * Math.log10(peakOf(samples)) + 3)).toBeLessThan(0.1);
  });

  it('is at half its peak within 5 ms, without a jump to begin with', () => {
    const onset = samples.findIndex((sample) => Math.abs(sample) >= peakOf(samples) / 2);
    expect(onset / sampleRate).toBeLessThanOrEqual(0.005);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(1e-4);
    expect(Math.abs(samples[1] ?? 1)).toBeLessThan(1e-2);
  });

  it('ends in silence, without a jump', () => {
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-6);
    expect(peakOf(samples.slice(-48))).toBeLessThan(0.01);
  });

  it('has no offset and no sample that is not a number', () => {
    const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    expect(Math.abs(mean)).toBeLessThan(1e-5);
    expect(samples.every(Number.isFinite)).toBe(true);
  });

  it('lies where ears are keen and small loudspeakers play', () => {
    expect(shareBetween(shares, 900, 4100)).toBeGreaterThan(0.8);
  });

  it('is more than one sine: its strongest third of an octave holds less than nine tenths', () => {
    expect(Math.max(...shares)).toBeLessThan(0.9);
  });
});

describe('the sounds together', () => {
  it('have a short tick and a gong longer than all others', () => {
    expect(seconds('tick')).toBeLessThanOrEqual(0.15);
    expect(seconds('finished')).toBeGreaterThanOrEqual(1.5);
    for (const kind of kinds.filter((one) => one !== 'finished')) {
      expect(seconds(kind)).toBeLessThan(seconds('finished') / 2);
    }
  });

  it('have six lengths that differ by a fifth at least', () => {
    const lengths = kinds.map(seconds).sort((one, other) => one - other);
    lengths.slice(1).forEach((length, index) => {
      expect(length / (lengths[index] ?? length)).toBeGreaterThan(1.2);
    });
  });

  it('are told apart by how loudness and pitch move, each pair', () => {
    const prints = new Map(kinds.map((kind) => [kind, fingerprint(kind)] as const));
    const pairs = kinds.flatMap((one, index) =>
      kinds.slice(index + 1).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) {
      const alike = likeness(prints.get(one) ?? [], prints.get(other) ?? []);
      expect(alike, `${one} and ${other}`).toBeLessThan(0.8);
    }
  });
});
