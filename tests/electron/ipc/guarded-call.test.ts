import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerCall } from '../../../electron/main/ipc/guarded-call';
import type { GuardedCall } from '../../../electron/main/ipc/guarded-call';
import type { CallEvent } from '../../../electron/main/ipc/sender';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import { keptLog } from '../kept-log';

const origin = 'backline://app';
const goodFrame = { origin, parent: null };
const goodEvent: CallEvent = { sender: { id: 7 }, senderFrame: goodFrame };

interface Asked {
  readonly event?: CallEvent;
  readonly received?: readonly unknown[];
  readonly handle?: (seconds: { seconds: number }) => Outcome<number> | Promise<Outcome<number>>;
  readonly contentsId?: number | undefined;
  readonly isAllowed?: boolean;
}

async function ask(asked: Asked) {
  const { event = goodEvent, received = [{ seconds: 30 }] } = asked;
  const log = keptLog();
  const handled: number[] = [];
  const call: GuardedCall<{ seconds: number }, number> = {
    channel: 'wall:test',
    owner: () => ({ contentsId: 'contentsId' in asked ? asked.contentsId : 7, origin }),
    isAllowed: () => asked.isAllowed ?? true,
    mostBytes: 1_000,
    schema: z.strictObject({ seconds: z.int().min(0).max(60) }),
    handle: (argument) => {
      handled.push(argument.seconds);
      return asked.handle?.(argument) ?? done(argument.seconds * 2);
    },
  };
  const outcome = await answerCall(call, { event, received }, log);
  return { outcome, handled, lines: log.lines };
}

describe('answerCall', () => {
  it('answers what the handler answers', async () => {
    const { outcome, lines } = await ask({});
    expect(outcome).toEqual(done(60));
    expect(lines).toEqual([]);
  });

  it('passes on a refusal of the handler', async () => {
    const { outcome } = await ask({ handle: () => refused('cannot-save') });
    expect(outcome).toEqual(refused('cannot-save'));
  });

  it.each([
    ['a frame that is gone', { ...goodEvent, senderFrame: null }],
    ['a frame inside the page', { ...goodEvent, senderFrame: { origin, parent: goodFrame } }],
    ['another window', { ...goodEvent, sender: { id: 8 } }],
    ['another scheme', { ...goodEvent, senderFrame: { origin: 'https://app', parent: null } }],
    ['another host', { ...goodEvent, senderFrame: { origin: 'backline://app2', parent: null } }],
    ['an opaque origin', { ...goodEvent, senderFrame: { origin: 'null', parent: null } }],
    ['a file', { ...goodEvent, senderFrame: { origin: 'file://', parent: null } }],
    ['an empty origin', { ...goodEvent, senderFrame: { origin: '', parent: null } }],
  ])('refuses %s, does nothing and says so in the log', async (_who, event) => {
    const { outcome, handled, lines } = await ask({ event });
    expect(outcome).toEqual(refused('wrong-sender'));
    expect(handled).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('wall:test');
  });

  it('refuses everybody while the owning window does not exist', async () => {
    const { outcome } = await ask({ contentsId: undefined });
    expect(outcome).toEqual(refused('wrong-sender'));
  });

  it.each([
    ['a wrong type', [{ seconds: '30' }], 'seconds'],
    ['a number out of bounds', [{ seconds: 61 }], 'seconds'],
    ['a number that is none', [{ seconds: Number.NaN }], 'seconds'],
    ['an unknown key', [{ seconds: 30, more: 1 }], ''],
    ['nothing', [], ''],
    ['null', [null], ''],
    ['a second argument', [{ seconds: 30 }, 'more'], ''],
    ['a date', [new Date(0)], ''],
  ])('refuses %s and names the field', async (_what, received, field) => {
    const { outcome, handled } = await ask({ received });
    expect(outcome).toEqual(refused('wrong-shape', field));
    expect(handled).toEqual([]);
  });

  it('refuses a call that the lock does not allow, before it looks at the argument', async () => {
    const { outcome, handled, lines } = await ask({ isAllowed: false, received: ['a secret'] });
    expect(outcome).toEqual(refused('locked'));
    expect(handled).toEqual([]);
    expect(lines.join()).not.toContain('secret');
  });

  it('refuses a giant before its shape is looked at', async () => {
    const { outcome, handled } = await ask({ received: [{ seconds: 'x'.repeat(200_000) }] });
    expect(outcome).toEqual(refused('too-large'));
    expect(handled).toEqual([]);
  });

  it.each([
    [
      'thrown',
      () => {
        throw new Error('/home/clinic/secret');
      },
    ],
    ['rejected', () => Promise.reject(new Error('/home/clinic/secret'))],
  ])('answers a fault that was %s without a word of what it was', async (_how, handle) => {
    const { outcome, lines } = await ask({ handle });
    expect(outcome).toEqual(refused('internal'));
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(lines).toEqual(['error: wall:test failed.']);
  });
});
