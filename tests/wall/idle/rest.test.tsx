import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings';
import type { WallSettings } from '../../../src/contract/settings';
import { english } from '../../../src/text/en/english';
import { button, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

function show(wall: Partial<WallSettings> = {}): void {
  stage.show({
    settings: {
      ...defaultSettings,
      clinicName: 'Praxis am See',
      wall: { ...defaultSettings.wall, ...wall },
    },
  });
}

function rest(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-rest]');
}

const minutes = (count: number) => count * 60;

describe('a wall that nobody is at', () => {
  it('rests after half an hour: its name, the time and how to begin', () => {
    vi.setSystemTime(new Date(2026, 0, 5, 11, 0, 0));
    show();
    stage.pass(minutes(29));
    expect(rest()).toBeNull();
    stage.pass(minutes(1));
    expect(rest()?.textContent).toBe('Praxis am See11:30Touch the screen or press a key to begin');
  });

  it('moves its words every minute', () => {
    show();
    stage.pass(minutes(30));
    const words = () => rest()?.querySelector<HTMLElement>('.rest-words')?.style.left;
    const before = words();
    stage.pass(minutes(1));
    expect(words()).not.toBe(before);
  });

  it('wakes by a touch, and again has half an hour', () => {
    show();
    stage.pass(minutes(31));
    fireEvent.pointerDown(rest() ?? document.body);
    expect(rest()).toBeNull();
    stage.pass(minutes(29));
    expect(rest()).toBeNull();
    stage.pass(minutes(1));
    expect(rest()).not.toBeNull();
  });

  it('wakes by a key, which starts nothing; the next one does', async () => {
    show();
    stage.pass(minutes(31));
    await stage.user.keyboard('[Space]');
    expect(rest()).toBeNull();
    expect(shown()).toContain('Tap a routine to start');
    await stage.user.keyboard('[Space]');
    expect(shown()).toContain('Get ready');
  });

  it('opens the desk for who knows how, though it rests', () => {
    show();
    stage.pass(minutes(31));
    fireEvent.keyDown(window, { key: 'd', ctrlKey: true, altKey: true });
    expect(stage.deskOpened).toBe(1);
  });

  it('never rests during a run', async () => {
    show({ rest: { isOn: true, afterMinutes: 5 } });
    await stage.user.click(button(/^Back circuit, full/));
    stage.pass(minutes(10));
    expect(rest()).toBeNull();
  });

  it('is dark but for the time while the house is closed', () => {
    vi.setSystemTime(new Date(2026, 0, 5, 20, 58, 30));
    show({ closed: { isOn: true, from: '21:00', until: '06:00' } });
    stage.pass(minutes(2));
    expect(rest()?.dataset['rest']).toBe('dark');
    expect(rest()?.textContent).toBe('21:00');
  });
});

describe('the look of the idle wall', () => {
  it('has the line that staff wrote below the name', () => {
    show({ tagline: 'Runners on Tuesdays' });
    expect(shown()).toContain('Runners on Tuesdays');
    expect(shown()).not.toContain(english.wall.tagline);
  });

  it('has no clock where staff want none', () => {
    show({ showsClock: false });
    expect(document.querySelector('.time-of-day')).toBeNull();
  });

  it('keeps the words on safety where staff want no facts', () => {
    show({ showsFacts: false });
    const seen = new Set<string>();
    for (let turn = 0; turn < 5; turn += 1) {
      seen.add(document.querySelector('.education-fact')?.textContent ?? '');
      stage.pass(14);
    }
    expect([...seen].sort()).toEqual([english.safety.footer, english.safety.stopRule].sort());
  });

  it('gives the wall back as soon after a run as staff set', async () => {
    show({ finishedSeconds: 10 });
    await stage.user.click(button(/^One exercise/));
    await stage.user.keyboard('{Escape}');
    await stage.user.click(button(english.wall.endForGood));
    expect(shown()).toContain('Ended early');
    stage.pass(9);
    expect(shown()).toContain('Ended early');
    stage.pass(1);
    expect(shown()).toContain('Tap a routine to start');
  });

  it('ends a paused run as soon as staff set', async () => {
    show({ abandonedMinutes: 2 });
    await stage.user.click(button(/^One exercise/));
    await stage.user.keyboard('[Space]');
    stage.pass(minutes(2) - 4);
    expect(shown()).toContain('Paused');
    stage.pass(4);
    expect(shown()).toContain('Ended early');
  });
});
