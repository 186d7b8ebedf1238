import { describe, expect, it } from 'vitest';
import { startOptions } from '../../../electron/main/start/start-options';

const read = (...words: readonly string[]) => startOptions(['/opt/electron', '.', ...words]);

describe('startOptions', () => {
  it('is the kiosk when nothing is asked', () => {
    expect(read()).toEqual({ options: { windowed: false }, asked: false, problems: [] });
  });

  it('passes by what belongs to Chromium and Electron', () => {
    const words = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--windowed-mode'];
    expect(read(...words)).toEqual({ options: { windowed: false }, asked: false, problems: [] });
  });

  it('reads all options, in either way of writing', () => {
    const options = { windowed: true, dataFolder: '/tmp/my data', routineId: 'ten-minutes' };
    expect(read('--windowed', '--data', '/tmp/my data', '--routine', 'ten-minutes')).toEqual({
      options,
      asked: true,
      problems: [],
    });
    expect(read('--routine=ten-minutes', '--data=/tmp/my data', '--windowed').options).toEqual(
      options,
    );
  });

  it('takes a size for a window', () => {
    expect(read('--size', '3840x2160').options).toEqual({
      windowed: true,
      size: { width: 3840, height: 2160 },
    });
  });

  it('lets the last of two count', () => {
    expect(read('--data', '/a', '--data=/b').options.dataFolder).toBe('/b');
  });

  it('keeps an equals sign that belongs to the value', () => {
    expect(read('--data=/tmp/a=b').options.dataFolder).toBe('/tmp/a=b');
  });

  it.each(['--data', '--routine', '--size'])('says that %s needs a value', (option) => {
    const missing = [{ kind: 'missing-value', option }];
    expect(read(option).problems).toEqual(missing);
    expect(read(`${option}=`).problems).toEqual(missing);
    expect(read(option, '--windowed').problems).toEqual(missing);
    expect(read(option).asked).toBe(true);
  });

  it.each([
    'big',
    '1920',
    '1920x',
    'x1080',
    '0x0',
    '10x10',
    '99999x99999',
    '-5x5',
    '1e3x1e3',
    '1920X1080',
  ])('refuses the size %s', (given) => {
    expect(read(`--size=${given}`).problems).toEqual([{ kind: 'bad-size', given }]);
    expect(read(`--size=${given}`).options.size).toBeUndefined();
  });
});
