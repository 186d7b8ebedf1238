import { describe, expect, it } from 'vitest';
import type { Found } from '../../../electron/main/storage/find-newest';
import type { SafeFile } from '../../../electron/main/storage/safe-file';
import { SaveFailure } from '../../../electron/main/storage/save-failure';
import { openSavedValue } from '../../../electron/main/storage/saved-value';
import { done, refused } from '../../../src/contract/outcome';

interface Stood {
  readonly found: Found<number>;
  readonly failure?: () => Error | undefined;
  readonly writeFirst?: boolean;
}

/** A saved number over a file that does as told. */
async function openNumber({ found, failure, writeFirst = false }: Stood) {
  const written: number[] = [];
  const safeFile: SafeFile<number> = {
    read: () => Promise.resolve('data' in found ? found.data : null),
    write: (value) => {
      const error = failure?.();
      if (error !== undefined) {
        return Promise.reject(error);
      }
      written.push(value);
      return Promise.resolve();
    },
    found: () => found,
  };
  const value = await openSavedValue({ file: 'settings', safeFile, builtIn: 1, writeFirst });
  return { value, written };
}

const loaded: Found<number> = { kind: 'loaded', data: 7, seq: 3 };

describe('openSavedValue', () => {
  it('holds what is on the disk, and says nothing about it', async () => {
    const { value, written } = await openNumber({ found: loaded, writeFirst: true });
    expect(value.current()).toBe(7);
    expect(value.notices).toEqual([]);
    expect(written).toEqual([]);
  });

  it('writes the built-in value of a new installation where that is wanted', async () => {
    expect((await openNumber({ found: { kind: 'fresh' }, writeFirst: true })).written).toEqual([1]);
    expect((await openNumber({ found: { kind: 'fresh' } })).written).toEqual([]);
  });

  it('makes a restored value the main file again, and says so', async () => {
    const { value, written } = await openNumber({ found: { kind: 'restored', data: 7 } });
    expect(value.current()).toBe(7);
    expect(written).toEqual([7]);
    expect(value.notices).toEqual([{ kind: 'restored-from-backup', file: 'settings' }]);
  });

  it.each([
    [{ kind: 'lost', keptAs: 'x.bad-1' } as const, { kind: 'bad-file-kept', keptAs: 'x.bad-1' }],
    [{ kind: 'newer' } as const, { kind: 'newer-format' }],
    [{ kind: 'unreadable' } as const, { kind: 'cannot-read' }],
  ])('runs on the built-in value, unwritten, when the file is %j', async (found, notice) => {
    const { value, written } = await openNumber({ found, writeFirst: true });
    expect(value.current()).toBe(1);
    expect(written).toEqual([]);
    expect(value.notices).toEqual([{ ...notice, file: 'settings' }]);
  });

  it('says when even the first save is not possible', async () => {
    const { value } = await openNumber({
      found: { kind: 'fresh' },
      writeFirst: true,
      failure: () => new SaveFailure('disk'),
    });
    expect(value.current()).toBe(1);
    expect(value.notices).toEqual([{ kind: 'cannot-save', file: 'settings' }]);
  });

  it('lets each change see what the one before left', async () => {
    const { value, written } = await openNumber({ found: loaded });
    const outcomes = await Promise.all([1, 2, 3].map(() => value.change((now) => done(now + 1))));
    expect(outcomes).toEqual([done(8), done(9), done(10)]);
    expect(written).toEqual([8, 9, 10]);
    expect(value.current()).toBe(10);
  });

  it('shows a value only once it is on the disk', async () => {
    const seen: number[] = [];
    const { value } = await openNumber({
      found: loaded,
      failure: () => {
        seen.push(value.current());
        return undefined;
      },
    });
    await value.change((now) => done(now + 1));
    expect(seen).toEqual([7]);
  });

  it.each([
    ['disk', 'cannot-save'],
    ['locked', 'read-only'],
  ] as const)('keeps the old value when the save fails (%s)', async (reason, problem) => {
    let isFailing = true;
    const { value, written } = await openNumber({
      found: loaded,
      failure: () => (isFailing ? new SaveFailure(reason) : undefined),
    });
    expect(await value.change(() => done(99))).toEqual(refused(problem));
    expect(value.current()).toBe(7);
    isFailing = false;
    expect(await value.change((now) => done(now + 1))).toEqual(done(8));
    expect(written).toEqual([8]);
  });

  it('does not write what the change itself refuses', async () => {
    const { value, written } = await openNumber({ found: loaded });
    expect(await value.change(() => refused('not-found'))).toEqual(refused('not-found'));
    expect(written).toEqual([]);
  });

  it('goes on after a fault in a change', async () => {
    const { value } = await openNumber({ found: loaded });
    const faulty = value.change(() => {
      throw new Error('a bug');
    });
    await expect(faulty).rejects.toThrow('a bug');
    expect(await value.change((now) => done(now + 1))).toEqual(done(8));
  });
});
