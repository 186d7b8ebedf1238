import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Routine } from '../../../src/circuit/routine';
import { defaultSettings } from '../../../src/contract/settings';
import { english } from '../../../src/text/en/english';
import { roundsOf, stepWith } from '../../circuit/sample-routine';
import { button, buttonOrNone, focusedWords, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

/** So many routines called Routine 1, Routine 2, …, each with as many rounds as its number. */
function routines(count: number): readonly Routine[] {
  return Array.from({ length: count }, (_, index) => ({
    ...roundsOf(index + 1, [stepWith('one')]),
    id: `r${index + 1}`,
    name: { kind: 'own', text: `Routine ${index + 1}` },
  }));
}

function tiles(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('li')];
}

function title(): string | undefined {
  return document.querySelector('h1')?.textContent;
}

/** The words of the strip of cards; undefined where it is not there. */
function strip(): string | undefined {
  return document.querySelector('[aria-label="Good to know"]')?.textContent;
}

describe('the idle wall', () => {
  it('says what it is, what it is for and how to start', () => {
    stage.show();
    expect(title()).toBe('Backline');
    expect(shown()).toContain(english.wall.tagline);
    expect(shown()).toContain('Tap a routine to start');
  });

  it('carries the name of the clinic instead, where there is one', () => {
    stage.show({ settings: { ...defaultSettings, clinicName: 'Praxis am See' } });
    expect(title()).toBe('Praxis am See');
  });

  it('offers each routine with its name, time, rounds and equipment', () => {
    stage.show();
    const names = tiles().map((tile) => tile.textContent);
    expect(names).toHaveLength(7);
    for (const name of Object.values(english.wall.starters)) {
      expect(names.some((text) => text.includes(name))).toBe(true);
    }
    expect(names[0]).toMatch(/22 min · 2 rounds.*Exercise ball, mat/);
    expect(names[6]).toMatch(/Ten minutes.*11 min · 1 round/);
  });

  it('names the seven exercises of the first routine', () => {
    stage.show();
    expect(tiles()[0]?.textContent).toContain('Dead bug');
    expect(tiles()[1]?.textContent).not.toContain('Dead bug');
  });

  it('shows the time of day and keeps it right', () => {
    vi.setSystemTime(new Date(2026, 0, 5, 6, 59, 30));
    stage.show();
    expect(shown()).toContain('06:59');
    stage.pass(31);
    expect(shown()).toContain('07:00');
  });

  it('says that there is nothing to start where no routine is on offer, and stays calm', async () => {
    stage.show({ routines: [] });
    expect(shown()).toContain('No routine is on offer. Staff can add one at the desk.');
    await stage.user.keyboard('{ArrowRight}[Space]');
    expect(shown()).toContain('No routine is on offer');
  });
});

describe('starting from the idle wall', () => {
  it('takes one tap', async () => {
    stage.show();
    await stage.user.click(button(/^Starter/));
    expect(shown()).toContain('Get ready');
    expect(stage.sound.last?.kind).toBe('follow');
    expect(stage.awake.at(-1)).toBe(true);
  });

  it('takes one touch of a finger', async () => {
    stage.show();
    await stage.user.pointer({ keys: '[TouchA]', target: button(/^Starter/) });
    expect(shown()).toContain('Get ready');
  });

  it('starts the first routine by the start key alone', async () => {
    stage.show({ routines: routines(3) });
    await stage.user.keyboard('[Space]');
    expect(shown()).toContain('Get ready');
  });

  it.each(['{ }', '{Enter}', '.', 'b', '{F5}'])(
    'goes to a routine by arrows and starts it by %s',
    async (key) => {
      stage.show({ routines: routines(4) });
      await stage.user.keyboard(`{ArrowRight}{ArrowRight}{ArrowRight}${key}`);
      expect(shown()).toContain('Round 1 of 3');
    },
  );

  it('moves by arrows and by clicker, and round at the ends', async () => {
    stage.show({ routines: routines(3) });
    const visited: string[] = [];
    for (const key of ['ArrowRight', 'PageDown', 'PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft']) {
      await stage.user.keyboard(`{${key}}`);
      visited.push(/Routine \d/.exec(focusedWords())?.[0] ?? '');
    }
    expect(visited.map((name) => name.slice(-1))).toEqual(['1', '2', '3', '1', '3', '2']);
  });

  it('leaves the focus where it is when a tile is tapped', async () => {
    stage.show({ routines: routines(2) });
    await stage.user.keyboard('{ArrowRight}');
    await stage.user.pointer({ keys: '[MouseLeft>]', target: button(/Routine 2/) });
    expect(focusedWords()).toContain('Routine 1');
  });
});

describe('many routines', () => {
  it('need no second page up to seven', () => {
    stage.show({ routines: routines(7) });
    expect(tiles()).toHaveLength(7);
    expect(buttonOrNone('More routines')).toBeNull();
  });

  it('come seven at a time, and round again', async () => {
    stage.show({ routines: routines(9) });
    expect(tiles()).toHaveLength(7);
    await stage.user.click(button('More routines'));
    expect(tiles().map((tile) => /Routine \d/.exec(tile.textContent)?.[0])).toEqual([
      'Routine 8',
      'Routine 9',
    ]);
    await stage.user.click(button('More routines'));
    expect(tiles()).toHaveLength(7);
  });

  it('are all within reach of a clicker', async () => {
    stage.show({ routines: routines(9) });
    await stage.user.keyboard('{PageDown}'.repeat(8));
    expect(focusedWords()).toContain('More routines');
    await stage.user.keyboard('.');
    await stage.user.keyboard('{PageDown}');
    expect(focusedWords()).toContain('Routine 8');
  });
});

describe('the strip at the foot of the idle wall', () => {
  it('turns its cards slowly', () => {
    stage.show();
    const first = strip();
    stage.pass(8);
    expect(strip()).toBe(first);
    stage.pass(7);
    expect(strip()).not.toBe(first);
  });

  it('shows all twelve cards with their sources, and the safety words, before it begins again', () => {
    stage.show();
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 14; turn += 1) {
      seen.push(strip());
      stage.pass(14);
    }
    for (const { topic, fact, source } of Object.values(english.education)) {
      expect(seen).toContain(topic + fact + source);
    }
    expect(seen.join()).toContain(english.safety.stopRule);
    expect(seen.join()).toContain(english.safety.footer);
    expect(strip()).toBe(seen[0]);
  });

  it('gives way to what staff should know, said once', () => {
    stage.show({
      notices: [
        { kind: 'restored-from-backup', file: 'settings' },
        { kind: 'restored-from-backup', file: 'routines' },
        { kind: 'cannot-save', file: 'routines' },
      ],
    });
    expect(strip()).toBeUndefined();
    const { notices } = english.wall;
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      notices['restored-from-backup'] + notices['cannot-save'],
    );
  });

  it('has a sentence for every kind of notice', () => {
    for (const sentence of Object.values(english.wall.notices)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});
