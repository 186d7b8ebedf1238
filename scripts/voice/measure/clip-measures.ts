import { OggOpusDecoder } from 'ogg-opus-decoder';
import { loudnessLufs, measuredRate } from './loudness';
import { truePeakDb } from './true-peak';

/** What can be said of a clip by measuring it as it is decoded. */
export interface ClipMeasures {
  readonly channels: number;
  readonly samplesPerSecond: number;
  readonly durationMs: number;
  readonly loudnessLufs: number;
  readonly peakDbtp: number;
  /** From the beginning to the first sound. */
  readonly leadMs: number;
  /** From the last sound to the end. */
  readonly tailMs: number;
  /** Whether it ends with a click long after its last word. */
  readonly endsWithClick: boolean;
}

/** Sound begins where it comes within so much of the clip's peak. */
const soundBelowPeakDb = -45;

/** Decodes Ogg Opus files and measures them; one decoder serves for all. Call `free` in the end. */
export class ClipMeter {
  readonly #decoder = new OggOpusDecoder();

  /** Measures a whole file. Throws where it is no Ogg Opus file or has flaws. */
  async measure(file: Uint8Array): Promise<ClipMeasures> {
    await this.#decoder.ready;
    await this.#decoder.reset();
    const { channelData, sampleRate, errors } = await this.#decoder.decodeFile(file);
    const [clip] = channelData;
    if (clip === undefined || clip.length === 0 || errors.length > 0) {
      throw new Error(`Not a whole Ogg Opus file: ${JSON.stringify(errors)}`);
    }
    return {
      channels: channelData.length,
      samplesPerSecond: sampleRate,
      durationMs: (clip.length / sampleRate) * 1000,
      loudnessLufs: loudnessLufs(clip),
      peakDbtp: truePeakDb(clip),
      ...silenceAround(clip),
      endsWithClick: endsWithClick(clip),
    };
  }

  free(): void {
    this.#decoder.free();
  }
}

function silenceAround(clip: Float32Array): Pick<ClipMeasures, 'leadMs' | 'tailMs'> {
  const peak = clip.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) >= peak * 10 ** (soundBelowPeakDb / 20);
  const first = clip.findIndex(isHeard);
  const last = clip.findLastIndex(isHeard);
  return {
    leadMs: (first / measuredRate) * 1000,
    tailMs: ((clip.length - 1 - last) / measuredRate) * 1000,
  };
}

/** The same measures as in finish.py, on 5 ms of a decoded clip each. */
const frameSamples = measuredRate / 200;
const speechBelowPeakDb = -42;
const clickAfterFrames = 30;
const clickFrames = 12;

function endsWithClick(clip: Float32Array): boolean {
  const powers = Array.from({ length: Math.ceil(clip.length / frameSamples) }, (_none, index) =>
    powerOf(clip.subarray(index * frameSamples, (index + 1) * frameSamples)),
  );
  const floor = Math.max(...powers) * 10 ** (speechBelowPeakDb / 10);
  const heard = powers.flatMap((power, index) => (power > floor ? [index] : []));
  const gap = heard.findLastIndex(
    (frame, index) => frame - (heard[index - 1] ?? frame) > clickAfterFrames,
  );
  return gap > 0 && heard.length - gap <= clickFrames;
}

function powerOf(samples: Float32Array): number {
  return samples.reduce((power, sample) => power + sample * sample, 0) / frameSamples;
}
