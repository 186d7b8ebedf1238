/** A gain as howler uses it. */
class FakeParam {
  value = 1;

  setValueAtTime(value: number): void {
    this.value = value;
  }

  setTargetAtTime(value: number): void {
    this.value = value;
  }

  cancelScheduledValues(): void {
    // What was scheduled has been taken on at once.
  }
}

/** A node of the graph that remembers where it leads. */
class FakeNode {
  readonly gain = new FakeParam();
  curve: Float32Array | undefined;
  fftSize = 2048;
  /** The highest sample that is measured here. */
  static measuredPeak = 0.5;
  readonly leadsTo: unknown[] = [];

  connect(destination: unknown): void {
    this.leadsTo.push(destination);
  }

  disconnect(): void {
    this.leadsTo.length = 0;
  }

  getFloatTimeDomainData(samples: Float32Array): void {
    samples.fill(0);
    samples[0] = FakeNode.measuredPeak;
  }
}

/** Whether a node leads to another, over any others. */
export function leadsTo(from: unknown, to: unknown): boolean {
  return (
    from === to ||
    (from instanceof FakeNode && from.leadsTo.some((next) => leadsTo(next, to))) ||
    (from instanceof FakeSource && leadsTo(from.destination, to))
  );
}

/** What the meter of every context shows. */
export function measurePeak(peak: number): void {
  FakeNode.measuredPeak = peak;
}

/** A buffer source that remembers what was asked of it. */
export class FakeSource {
  buffer: FakeBuffer | undefined;
  onended: (() => void) | undefined;
  startedAt: number | undefined;
  isStopped = false;
  destination: unknown;

  connect(destination: unknown): void {
    this.destination = destination;
  }

  disconnect(): void {
    this.destination = undefined;
  }

  start(when: number): void {
    this.startedAt = when;
  }

  stop(): void {
    this.isStopped = true;
  }
}

/** One channel of samples. */
export class FakeBuffer {
  readonly length: number;
  readonly sampleRate: number;
  samples = new Float32Array();

  readonly duration: number;

  constructor(length: number, sampleRate: number) {
    this.length = length;
    this.sampleRate = sampleRate;
    this.duration = length / sampleRate;
  }

  copyToChannel(samples: Float32Array<ArrayBuffer>): void {
    this.samples = samples;
  }
}

/**
 * A hand-written audio context for the place of the browser's. Its clock stands still until a test
 * moves it; `opened` keeps every one there was.
 */
export class FakeAudioContext {
  static opened: FakeAudioContext[] = [];
  static sampleRate = 48_000;
  static refuses = false;

  readonly destination = {};
  readonly sampleRate = FakeAudioContext.sampleRate;
  readonly sources: FakeSource[] = [];
  readonly baseLatency = 0.01;
  readonly outputLatency = 0.03;
  state: 'running' | 'suspended' | 'interrupted' | 'closed' = 'running';
  currentTime = 0;
  resumes = 0;
  suspends = 0;

  readonly options: AudioContextOptions | undefined;

  constructor(options?: AudioContextOptions) {
    if (FakeAudioContext.refuses) {
      throw new Error('No hardware.');
    }
    this.options = options;
    FakeAudioContext.opened.push(this);
  }

  static reset(): void {
    measurePeak(0.5);
    FakeAudioContext.opened = [];
    FakeAudioContext.sampleRate = 48_000;
    FakeAudioContext.refuses = false;
  }

  createGain(): FakeNode {
    return new FakeNode();
  }

  createWaveShaper(): FakeNode {
    return new FakeNode();
  }

  createAnalyser(): FakeNode {
    return new FakeNode();
  }

  /** Every file is a clip of a second. */
  decodeAudioData(): Promise<FakeBuffer> {
    return Promise.resolve(this.createBuffer(1, this.sampleRate, this.sampleRate));
  }

  createBuffer(_channels: number, length: number, sampleRate: number): FakeBuffer {
    return new FakeBuffer(length, sampleRate);
  }

  createBufferSource(): FakeSource {
    const source = new FakeSource();
    this.sources.push(source);
    return source;
  }

  getOutputTimestamp(): { contextTime: number; performanceTime: number } {
    return { contextTime: 0, performanceTime: 0 };
  }

  resume(): Promise<void> {
    this.resumes += 1;
    this.state = 'running';
    return Promise.resolve();
  }

  suspend(): Promise<void> {
    this.suspends += 1;
    this.state = 'suspended';
    return Promise.resolve();
  }

  close(): Promise<void> {
    if (this.state === 'closed') {
      return Promise.reject(new Error('Cannot close a closed AudioContext.'));
    }
    this.state = 'closed';
    return Promise.resolve();
  }
}
