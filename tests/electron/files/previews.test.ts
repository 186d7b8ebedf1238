import { describe, expect, it } from 'vitest';
import { previews } from '../../../electron/main/files/previews';
import { done, refused } from '../../../src/contract/outcome';

const accept = (value: string) => Promise.resolve(done(value));
const expired = refused('expired');

describe('a preview', () => {
  it('is accepted once', async () => {
    const shown = previews<string>(() => 0);
    const id = shown.keep('file');
    expect(await shown.use(id, accept)).toEqual(done('file'));
    expect(await shown.use(id, accept)).toEqual(expired);
  });

  it('can be accepted once more where that was refused or broke off', async () => {
    const shown = previews<string>(() => 0);
    const id = shown.keep('file');
    const full = refused('cannot-save');
    expect(await shown.use(id, () => Promise.resolve(full))).toEqual(full);
    await expect(shown.use(id, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await shown.use(id, accept)).toEqual(done('file'));
  });

  it('cannot be accepted twice at once', async () => {
    const shown = previews<string>(() => 0);
    const id = shown.keep('file');
    const answers = await Promise.all([shown.use(id, accept), shown.use(id, accept)]);
    expect(answers).toEqual([done('file'), expired]);
  });

  it('ends with the next one, and with the lock', async () => {
    let lockings = 0;
    const shown = previews<string>(() => lockings);
    const first = shown.keep('first');
    const second = shown.keep('second');
    expect(await shown.use(first, accept)).toEqual(expired);
    lockings += 1;
    expect(await shown.use(second, accept)).toEqual(expired);
  });
});
