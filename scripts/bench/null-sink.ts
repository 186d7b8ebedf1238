import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Samples a second of every recording, one channel. */
export const sampleRate = 48_000;

/** A loudspeaker that is none: what is sent to it can be recorded. */
export interface NullSink {
  /** For the program whose sound is to go there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Everything that is sent there while `during` lasts. */
  readonly record: (during: () => Promise<void>) => Promise<Float32Array>;
  readonly close: () => Promise<void>;
}

const startLimitMs = 10_000;
const lookEveryMs = 50;
/** The recorder has begun by then, and has passed on the last samples. */
const settleMs = 1_000;

/** Starts a sound server of its own, beside any that the machine has. Throws where there is none. */
export async function openNullSink(): Promise<NullSink> {
  const folder = await mkdtemp(join(tmpdir(), 'backline-sink-'));
  const socket = join(folder, 'pulse.sock');
  const environment = {
    XDG_RUNTIME_DIR: folder,
    PULSE_RUNTIME_PATH: folder,
    PULSE_SERVER: `unix:${socket}`,
  };
  const server = spawn('pulseaudio', serverArguments(socket), {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const close = async () => {
    await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([listens(socket), failure(server)]);
  } catch {
    await close();
    throw new Error('no PulseAudio starts here to record with');
  }
  return { environment, record: (during) => recordWith(environment, during), close };
}

function serverArguments(socket: string): readonly string[] {
  return [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--use-pid-file=no',
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    `--load=module-null-sink sink_name=wall rate=${sampleRate}`,
  ];
}

async function recordWith(
  environment: Readonly<Record<string, string>>,
  during: () => Promise<void>,
): Promise<Float32Array> {
  const options = ['--format=float32le', `--rate=${sampleRate}`, '--channels=1'];
  const recorder = spawn('parec', ['-d', 'wall.monitor', '--latency-msec=10', ...options], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  recorder.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    await Promise.race([wait(settleMs), failure(recorder)]);
    await during();
    await wait(settleMs);
  } finally {
    await end(recorder);
  }
  return samplesOf(Buffer.concat(chunks));
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

async function end(process: ChildProcess): Promise<void> {
  if (process.pid === undefined || process.exitCode !== null || process.signalCode !== null) {
    return;
  }
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
}
