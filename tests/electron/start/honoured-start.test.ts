import { describe, expect, it } from 'vitest';
import { honouredStart } from '../../../electron/main/start/honoured-start';

const commandLine = ['backline', '--windowed', '--data', '/tmp/x', '--routine', 'strong'];
const asked = { windowed: true, dataFolder: '/tmp/x', routineId: 'strong' };
const environment = { BACKLINE_SHOT: '/tmp/shot.png' };

describe('honouredStart', () => {
  it('does as asked while developing', () => {
    expect(honouredStart({ commandLine, environment, isPackaged: false })).toEqual({
      options: asked,
      picturePath: '/tmp/shot.png',
      problems: [],
    });
  });

  it('stays the kiosk once shipped, and remarks on it', () => {
    expect(honouredStart({ commandLine, environment, isPackaged: true })).toEqual({
      options: { windowed: false },
      problems: [],
      remark: expect.stringContaining('development') as unknown,
    });
  });

  it('does not even complain about options once shipped', () => {
    const wrong = ['backline', '--size', 'huge', '--data'];
    const start = honouredStart({ commandLine: wrong, environment: {}, isPackaged: true });
    expect(start.problems).toEqual([]);
    expect(start.options).toEqual({ windowed: false });
  });

  it('remarks on nothing when nothing was asked', () => {
    const start = honouredStart({ commandLine: ['backline'], environment: {}, isPackaged: true });
    expect(start.remark).toBeUndefined();
  });

  it('does as asked in a shipped program that is told to be under development', () => {
    const development = { ...environment, BACKLINE_DEVELOPMENT: '1' };
    const start = honouredStart({ commandLine, environment: development, isPackaged: true });
    expect(start.options).toEqual(asked);
    expect(start.picturePath).toBe('/tmp/shot.png');
  });

  it.each(['', '0', 'true'])('is not told so by "%s"', (word) => {
    const facts = { commandLine, environment: { BACKLINE_DEVELOPMENT: word }, isPackaged: true };
    expect(honouredStart(facts).options).toEqual({ windowed: false });
  });

  it('puts every problem in words that name the option', () => {
    const wrong = ['.', '--size', 'huge', '--data'];
    const { problems } = honouredStart({ commandLine: wrong, environment: {}, isPackaged: false });
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).toMatch(/--data.*--size.*huge/);
  });
});
