import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/ui/load-fonts';

describe('loadFonts', () => {
  it('waits until the last face of the first picture is in', async () => {
    const arrivals: (() => void)[] = [];
    const order: string[] = [];
    const load = () =>
      new Promise<FontFace[]>((resolve) => {
        arrivals.push(() => {
          order.push('face');
          resolve([]);
        });
      });
    const loading = loadFonts({ load }).then(() => order.push('ready'));
    for (const arrive of arrivals) {
      await Promise.resolve();
      arrive();
    }
    await loading;
    expect(order).toEqual(['face', 'face', 'ready']);
  });

  it('does without a face that is missing, rather than without a picture', async () => {
    const load = () => Promise.reject(new Error('no such file'));
    await expect(loadFonts({ load })).resolves.toBeUndefined();
  });
});
