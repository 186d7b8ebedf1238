import type { AudioGraph, AudioOutput } from './audio-output';
import { limiterCurve, limiterRange } from './limiter-curve';
import { gainFor } from './volume';

/** What has a level of its own. */
export type Bus = 'voice' | 'cues' | 'music';

/** Percent of each bus, within the volume of everything. */
export type Levels = Readonly<Record<Bus, number>>;

/** Everything that sounds is mixed here, limited, and sent to howler's master gain. */
export interface Mixer {
  /** Where a bus begins on the present context; ask each time and keep nothing of it. */
  readonly into: (bus: Bus) => AudioNode | undefined;
  readonly setLevels: (levels: Levels) => void;
  /** Music makes room, or comes back; smooth either way. */
  readonly duckMusic: (isLow: boolean) => void;
  /** The highest sample of about the last 300 ms, as it leaves for the device; 0–1. */
  readonly peak: () => number;
}

interface Nodes {
  readonly epoch: number;
  readonly context: AudioContext;
  readonly levels: Readonly<Record<Bus, GainNode>>;
  readonly duck: GainNode;
  readonly meter: AnalyserNode;
}

/** −14 dB: speech is understood over music that is so much quieter than it was. */
const duckedGain = 0.2;
/** Time constants: low within a fifth of a second, back within two. */
const duckSeconds = 0.06;
const comeBackSeconds = 0.5;
/** A level that is moved makes no click. */
const levelSeconds = 0.03;
/** 341 ms at 48 kHz: longer than the quarter of a second between two looks. */
const meterSamples = 16_384;

/** A mixer on whatever context the output has; a new context gets a new one with the same levels. */
export function createMixer(output: AudioOutput): Mixer {
  let nodes: Nodes | undefined;
  let levels: Levels = { voice: 100, cues: 100, music: 100 };
  let isLow = false;
  const samples = new Float32Array(meterSamples);

  const present = (): Nodes | undefined => {
    const graph = output.graph();
    if (graph === undefined || graph.context.state === 'closed') {
      return undefined;
    }
    if (nodes?.epoch !== graph.epoch) {
      nodes = connected(graph);
      setNow(nodes, levels, isLow);
    }
    return nodes;
  };

  return {
    into: (bus) => present()?.levels[bus],
    setLevels: (wanted) => {
      levels = wanted;
      const mixed = present();
      if (mixed !== undefined) {
        for (const bus of buses) {
          moveTo(mixed, mixed.levels[bus], { gain: gainFor(levels[bus]), seconds: levelSeconds });
        }
      }
    },
    duckMusic: (low) => {
      const mixed = present();
      if (mixed !== undefined && low !== isLow) {
        moveTo(mixed, mixed.duck, {
          gain: low ? duckedGain : 1,
          seconds: low ? duckSeconds : comeBackSeconds,
        });
        isLow = low;
      }
    },
    peak: () => {
      present()?.meter.getFloatTimeDomainData(samples);
      return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    },
  };
}

const buses = ['voice', 'cues', 'music'] as const;

function connected({ context, destination, epoch }: AudioGraph): Nodes {
  const sum = context.createGain();
  sum.gain.value = 1 / limiterRange;
  const limiter = context.createWaveShaper();
  limiter.curve = limiterCurve();
  sum.connect(limiter);
  limiter.connect(destination);
  const levels = {
    voice: context.createGain(),
    cues: context.createGain(),
    music: context.createGain(),
  };
  const duck = context.createGain();
  levels.voice.connect(sum);
  levels.cues.connect(sum);
  levels.music.connect(duck);
  duck.connect(sum);
  const meter = context.createAnalyser();
  meter.fftSize = meterSamples;
  destination.connect(meter);
  return { epoch, context, levels, duck, meter };
}

function setNow({ levels, duck }: Nodes, wanted: Levels, isLow: boolean): void {
  for (const bus of buses) {
    levels[bus].gain.value = gainFor(wanted[bus]);
  }
  duck.gain.value = isLow ? duckedGain : 1;
}

function moveTo(
  { context }: Nodes,
  node: GainNode,
  { gain, seconds }: { readonly gain: number; readonly seconds: number },
): void {
  node.gain.cancelScheduledValues(context.currentTime);
  node.gain.setTargetAtTime(gain, context.currentTime, seconds);
}
