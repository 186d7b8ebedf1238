import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { done, refused } from '../../../src/contract/outcome';
import { temporaryFolder } from '../storage/temporary-folder';
import { TestClock, openLock } from './test-lock';

const pin = '482915';
const minuteMs = 60_000;

async function setUp() {
  const folder = await temporaryFolder();
  const clock = new TestClock();
  const opened = await openLock(folder, clock);
  const answer = await opened.lock.setUp(pin);
  opened.lock.lock();
  const ownerCode = answer.kind === 'done' ? answer.value.ownerCode : '';
  return { ...opened, folder, clock, ownerCode };
}

async function guessWrong(lock: Awaited<ReturnType<typeof setUp>>['lock'], times: number) {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const answer = await lock.unlock(`11111${time % 10}`);
    waits.push(answer.kind === 'done' && answer.value.kind !== 'right' ? answer.value.waitMs : -1);
  }
  return waits;
}

describe('DeskLock', () => {
  it('is set up once, and unlocked by that', async () => {
    const { lock } = await openLock(await temporaryFolder(), new TestClock());
    expect(lock.access()).toEqual({ kind: 'setUp' });
    const answer = await lock.setUp(pin);
    expect(answer).toMatchObject({ kind: 'done' });
    expect(lock.isUnlocked()).toBe(true);
    expect(await lock.setUp('999999')).toEqual(refused('conflict'));
  });

  it('unlocks with the PIN and with no other, over a restart too', async () => {
    const { lock, folder, clock } = await setUp();
    expect(await lock.unlock('482916')).toEqual(done({ kind: 'wrong', waitMs: 0 }));
    expect(lock.isUnlocked()).toBe(false);
    expect(await lock.unlock(pin)).toEqual(done({ kind: 'right' }));
    expect(lock.isUnlocked()).toBe(true);
    const again = await openLock(folder, clock);
    expect(again.lock.isUnlocked()).toBe(false);
    expect(await again.lock.unlock(pin)).toEqual(done({ kind: 'right' }));
  });

  it('makes waits longer and never endless, and looks at nothing meanwhile', async () => {
    const { lock, clock } = await setUp();
    expect(await guessWrong(lock, 5)).toEqual([0, 0, 0, 0, minuteMs / 2]);
    expect(await lock.unlock(pin)).toEqual(done({ kind: 'mustWait', waitMs: minuteMs / 2 }));
    for (const minutes of [1, 5, 15, 60, 60]) {
      clock.pass(60 * minuteMs);
      expect(await guessWrong(lock, 1)).toEqual([minutes * minuteMs]);
    }
    clock.pass(60 * minuteMs);
    expect(await lock.unlock(pin)).toEqual(done({ kind: 'right' }));
    lock.lock();
    expect(await guessWrong(lock, 1)).toEqual([0]);
  });

  it('looks at many guesses at once one after the other', async () => {
    const { lock } = await setUp();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_none, index) => lock.unlock(`77777${index % 10}`)),
    );
    const kinds = answers.map((answer) => (answer.kind === 'done' ? answer.value.kind : 'refused'));
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'mustWait')).toHaveLength(7);
  });

  it.each([
    ['nothing', 0, 0, 30_000],
    ['ten seconds', 10_000, 10_000, 20_000],
    ['a clock a day forward', 86_400_000, 1_000, 30_000],
    ['a clock a day back', -86_400_000, 1_000, 30_000],
    ['a start of the machine', 10_000, -900_000, 30_000],
  ])('keeps count and wait over a restart after %s', async (_what, wallMs, uptimeMs, leftMs) => {
    const { lock, folder, clock } = await setUp();
    await guessWrong(lock, 5);
    clock.wall += wallMs;
    clock.uptime += uptimeMs;
    const again = await openLock(folder, clock);
    expect(again.lock.access()).toMatchObject({ kind: 'locked', pinWaitMs: leftMs });
    expect(await again.lock.unlock(pin)).toEqual(done({ kind: 'mustWait', waitMs: leftMs }));
    clock.pass(leftMs);
    expect(await guessWrong(again.lock, 1)).toEqual([minuteMs]);
  });

  it('has counted a guess on the disk before it looks at it', async () => {
    const { lock, folder, saved } = await setUp();
    const before = saved.current().pinGuesses.wrong;
    const guessing = lock.unlock('000000');
    await guessing;
    const onDisk = await readFile(join(folder, 'access.json'), 'utf8');
    expect(onDisk).toContain(`"wrong":${before + 1}`);
  });

  it('keeps the owner code apart: no wait for the PIN is one for it', async () => {
    const { lock, ownerCode, clock } = await setUp();
    await guessWrong(lock, 5);
    const typed = ownerCode.toLowerCase().replaceAll('-', ' ');
    const answer = await lock.recover({ ownerCode: typed, newPin: '135790' });
    expect(answer).toMatchObject({ kind: 'done', value: { kind: 'right' } });
    expect(lock.isUnlocked()).toBe(true);
    lock.lock();
    expect(await lock.unlock(pin)).toEqual(done({ kind: 'wrong', waitMs: 0 }));
    expect(await lock.unlock('135790')).toEqual(done({ kind: 'right' }));
    lock.lock();
    const used = await lock.recover({ ownerCode, newPin: '222222' });
    expect(used).toEqual(done({ kind: 'wrong', waitMs: 0 }));
    clock.pass(1);
  });

  it('changes the PIN and the owner code only for who knows the PIN', async () => {
    const { lock, ownerCode } = await setUp();
    await lock.unlock(pin);
    expect(await lock.changePin('000000', '135790')).toMatchObject({ value: { kind: 'wrong' } });
    expect(await lock.changePin(pin, '135790')).toEqual(done({ kind: 'right' }));
    const renewed = await lock.renewOwnerCode('135790');
    expect(renewed).toMatchObject({ kind: 'done', value: { kind: 'right' } });
    expect(JSON.stringify(renewed)).not.toContain(ownerCode);
    lock.lock();
    expect(await lock.unlock('135790')).toEqual(done({ kind: 'right' }));
  });

  it('does not unlock after a locking by a guess from before it', async () => {
    const { lock } = await setUp();
    const guessing = lock.unlock(pin);
    lock.lock();
    await guessing;
    expect(lock.isUnlocked()).toBe(false);
  });

  it('lets nobody in over a damaged file, nor sets itself up anew', async () => {
    const { folder, clock } = await setUp();
    for (const name of await readdir(folder)) {
      await writeFile(join(folder, name), '{"torn');
    }
    const { lock } = await openLock(folder, clock);
    expect(lock.access()).toEqual({ kind: 'damaged' });
    expect(await lock.setUp('999999')).toEqual(refused('conflict'));
    expect(await lock.unlock(pin)).toEqual(refused('not-found'));
    const later = await openLock(folder, clock);
    expect(later.lock.access()).toEqual({ kind: 'damaged' });
  });

  it('writes and tells no secret', async () => {
    const { lock, folder, told, ownerCode } = await setUp();
    await lock.unlock(pin);
    await guessWrong(lock, 3);
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    const everything = [...files, JSON.stringify(told)].join();
    expect(everything).not.toContain(pin);
    expect(everything).not.toContain(ownerCode);
    expect(ownerCode).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}$/);
  });
});
