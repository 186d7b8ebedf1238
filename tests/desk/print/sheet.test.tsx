import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import type { Routine } from '../../../src/circuit/routine';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { Sheet } from '../../../src/desk/print/sheet';
import { createText } from '../../../src/text/text';
import { dosed, routineOf, stepWith, timed } from '../../circuit/sample-routine';

afterEach(cleanup);

function print(routine: Routine): HTMLElement {
  const { container } = render(
    <I18nextProvider i18n={createText('en')}>
      <Sheet
        sheet={{
          routine,
          clinicName: 'Praxis am See',
          language: 'en',
          paper: 'A4',
          printedAt: '2026-11-26T12:00:00.000Z',
        }}
      />
    </I18nextProvider>,
  );
  return container;
}

function stationOf(container: HTMLElement, index: number): string {
  return container.querySelectorAll('.sheet-station')[index]?.textContent ?? '';
}

describe('the printed sheet', () => {
  it('names the routine, its clinic, its time and its day', () => {
    const [standard] = starterRoutines();
    if (standard === undefined) {
      throw new Error('No starter');
    }
    const words = print({ ...standard, purpose: 'For long runs' }).textContent;
    for (const text of [
      'Back circuit',
      'For long runs',
      'Praxis am See',
      '21:30',
      '26 November 2026',
    ]) {
      expect(words).toContain(text);
    }
  });

  it('shows each station with its picture, level, cues and dose for each side', () => {
    const container = print(
      routineOf([
        stepWith('a', {
          exercise: 'side-plank-knee-drive',
          level: 'easier',
          efforts: [timed(40, 'left'), timed(30, 'right')],
        }),
      ]),
    );
    const words = stationOf(container, 0);
    for (const text of [
      'Side plank from the knees',
      'Easier',
      'Elbow straight',
      'Left side 40 s',
      'Right side 30 s',
    ]) {
      expect(words).toContain(text);
    }
    expect(container.querySelectorAll('.sheet-station img')).toHaveLength(1);
  });

  it("shows the physio's note and the load, and counts like efforts", () => {
    const container = print(routineOf([stepWith('a', { note: 'Slowly today', loadKg: 6 })]));
    const words = stationOf(container, 0);
    expect(words).toContain('Slowly today');
    expect(words).toContain('6 kg each');
    expect(words).toContain('2 × 30 s');
  });

  it('writes out repetitions and a pace of one’s own', () => {
    const container = print(
      routineOf([
        stepWith('a', {
          efforts: [
            dosed({ kind: 'reps', reps: 10 }),
            dosed({ kind: 'selfPaced', reps: 8, capSeconds: 60 }),
          ],
        }),
      ]),
    );
    expect(stationOf(container, 0)).toMatch(/10 \w+.*8 .* at your own pace, at most 60 s/);
  });

  it('lists warm-up and cool-down where there are any', () => {
    const full = starterRoutines()[1];
    if (full === undefined) {
      throw new Error('No starter');
    }
    expect(print(full).querySelectorAll('.sheet-step')).toHaveLength(
      full.warmUp.length + full.coolDown.length,
    );
  });
});
