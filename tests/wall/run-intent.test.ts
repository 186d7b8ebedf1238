import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Command, Session } from '../../src/circuit/session';
import { step } from '../../src/circuit/session-step';
import { runIntentOf } from '../../src/wall/run-intent';
import { commandOf as said } from '../circuit/said';
import { routineOf, stepWith } from '../circuit/sample-routine';

function after(...commands: readonly Command['kind'][]): Session {
  return commands.reduce<Session>((session, kind) => step(session, said(kind), 0), {
    kind: 'ready',
    timeline: compileTimeline(routineOf([stepWith('one')])),
  });
}

const running = after('start');
const paused = after('start', 'pause');
const stopped = after('start', 'hurts');
const finished = after('start', 'end');

function commandOf(kind: string) {
  return { kind: 'command', command: { kind } };
}

describe('runIntentOf', () => {
  it('pauses a running session and goes on with a paused one by the same key', () => {
    expect(runIntentOf('toggle', running)).toEqual(commandOf('pause'));
    expect(runIntentOf('toggle', paused)).toEqual(commandOf('resume'));
  });

  it('never goes on after pain by the start key: what hurt is not resumed', () => {
    const intent = runIntentOf('toggle', stopped);
    expect(intent.kind).toBe('command');
    expect(intent.kind === 'command' && step(stopped, intent.command, 5_000)).toBe(stopped);
  });

  it('closes a finished run by the start key and by Escape', () => {
    expect(runIntentOf('toggle', finished)).toEqual({ kind: 'close' });
    expect(runIntentOf('end', finished)).toEqual({ kind: 'close' });
  });

  it('asks before it ends a run, whatever its state', () => {
    for (const session of [running, paused, stopped]) {
      expect(runIntentOf('end', session)).toEqual({ kind: 'askEnd' });
    }
  });

  it.each(['next', 'back', 'hurts'] as const)('hands "%s" on as a command', (key) => {
    expect(runIntentOf(key, running)).toEqual(commandOf(key));
  });

  it.each(['louder', 'quieter', 'mute'] as const)('leaves "%s" to the sound', (key) => {
    expect(runIntentOf(key, running)).toEqual({ kind: 'sound' });
    expect(runIntentOf(key, finished)).toEqual({ kind: 'sound' });
  });
});
