import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Samples a second of every recording, one channel. */
export const recordedRate = 48_000;

/** A loudspeaker that is none: what is sent to it can be recorded. */
export interface NullOutput {
  /** In one word. */
  readonly name: string;
  /** As programs show it. */
  readonly label: string;
  readonly samplesPerSecond: number;
}

/** A PulseAudio of its own, beside any that the machine has. */
export interface SoundServer {
  /** For the program whose sound is to go there. */
  readonly environment: Readonly<Record<string, string>>;
  /** The first one becomes the system's own; the answer takes it away again. */
  readonly plugIn: (output: NullOutput) => Promise<() => Promise<void>>;
  /** Everything that is sent to an output while `during` lasts. */
  readonly record: (name: string, during: () => Promise<void>) => Promise<Float32Array>;
  /** Waits until an output is sent anything louder than `peak`, 0–1; throws where it is not. */
  readonly hear: (name: string, peak: number) => Promise<void>;
  /** Kills the server, and starts it again without any output. */
  readonly crash: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const startLimitMs = 10_000;
const lookEveryMs = 50;
/** The recorder has begun by then, and has passed on the last samples. */
const settleMs = 1_000;

/** What is to be heard is heard sooner, on a busy machine too. */
const hearLimitMs = 20_000;

/** Whether this machine has what it takes. */
export function hasSoundServer(): boolean {
  return ['pulseaudio', 'pactl', 'parec'].every(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
  );
}

/** Starts a sound server without any output. Throws where there is none. */
export async function openSoundServer(): Promise<SoundServer> {
  const folder = await mkdtemp(join(tmpdir(), 'backline-sound-'));
  const socket = join(folder, 'pulse.sock');
  const environment = {
    XDG_RUNTIME_DIR: folder,
    PULSE_RUNTIME_PATH: folder,
    PULSE_SERVER: `unix:${socket}`,
  };
  let server: ChildProcess | undefined;
  const crash = async () => {
    await end(server, 'SIGKILL');
    await rm(socket, { force: true });
  };
  const restart = async () => {
    server = spawn('pulseaudio', serverArguments(socket), {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
    await Promise.race([listens(socket), failure(server)]);
  };
  const close = async () => {
    await crash();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await restart();
  } catch {
    await close();
    throw new Error('no PulseAudio starts here to record with');
  }
  return {
    environment,
    plugIn: (output) => plugIn(environment, output),
    record: (name, during) => recordWith(environment, name, during),
    hear: (name, peak) => hear(environment, name, peak),
    crash,
    restart,
    close,
  };
}

function serverArguments(socket: string): readonly string[] {
  return [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--use-pid-file=no',
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
  ];
}

type Environment = SoundServer['environment'];

async function plugIn(
  environment: Environment,
  { name, label, samplesPerSecond }: NullOutput,
): Promise<() => Promise<void>> {
  const module = await control(environment, [
    'load-module',
    'module-null-sink',
    `sink_name=${name}`,
    `rate=${samplesPerSecond}`,
    `sink_properties=device.description=${label}`,
  ]);
  return async () => {
    await control(environment, ['unload-module', module.trim()]);
  };
}

/** Has `pactl` do something, and answers with what it says. */
async function control(environment: Environment, what: readonly string[]): Promise<string> {
  const pactl = spawn('pactl', what, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  pactl.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  await once(pactl, 'close');
  if (pactl.exitCode !== 0) {
    throw new Error(`pactl ${what.join(' ')} failed.`);
  }
  return said;
}

async function recordWith(
  environment: Environment,
  name: string,
  during: () => Promise<void>,
): Promise<Float32Array> {
  const recorder = startRecorder(environment, name);
  const chunks: Buffer[] = [];
  recorder.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    await Promise.race([wait(settleMs), failure(recorder)]);
    await during();
    await wait(settleMs);
  } finally {
    await end(recorder, 'SIGTERM');
  }
  return samplesOf(Buffer.concat(chunks));
}

async function hear(environment: Environment, name: string, peak: number): Promise<void> {
  const recorder = startRecorder(environment, name);
  const limit = setTimeout(() => recorder.kill(), hearLimitMs);
  try {
    for await (const chunk of recorder.stdout) {
      if (chunk instanceof Buffer && samplesOf(chunk).some((one) => Math.abs(one) > peak)) {
        return;
      }
    }
    throw new Error(`Nothing was heard on ${name}.`);
  } finally {
    clearTimeout(limit);
    await end(recorder, 'SIGTERM');
  }
}

function startRecorder(environment: Environment, name: string) {
  const options = ['--format=float32le', `--rate=${recordedRate}`, '--channels=1'];
  return spawn('parec', ['-d', `${name}.monitor`, '--latency-msec=10', ...options], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function samplesOf(bytes: Buffer): Float32Array {
  const width = Float32Array.BYTES_PER_ELEMENT;
  const samples = new Float32Array(Math.floor(bytes.length / width));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = bytes.readFloatLE(index * width);
  }
  return samples;
}

async function listens(socket: string): Promise<void> {
  const untilMs = performance.now() + startLimitMs;
  while (!(await stat(socket).catch(() => undefined))) {
    if (performance.now() > untilMs) {
      throw new Error('The sound server does not listen.');
    }
    await wait(lookEveryMs);
  }
}

/** Rejects when a process cannot be started or ends by itself. */
async function failure(process: ChildProcess): Promise<never> {
  await once(process, 'exit');
  throw new Error('It ended.');
}

async function end(process: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (process?.pid === undefined || process.exitCode !== null || process.signalCode !== null) {
    return;
  }
  const ended = once(process, 'exit');
  process.kill(signal);
  await ended;
}
