import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import type { Way } from '../../../src/circuit/effort';
import { levelOf } from '../../../src/exercises/level-of';
import { english } from '../../../src/text/en/english';
import type { LevelWords } from '../../../src/text/exercise-words';
import { createText } from '../../../src/text/text';
import { StillPlace } from '../../../src/wall/running/still-place';
import { routineOf, stepWith } from '../../circuit/sample-routine';

afterEach(cleanup);

const level = levelOf('dead-bug', 'standard');
const words: LevelWords = english.exercises['dead-bug'].levels.standard;
const work = compileTimeline(routineOf([stepWith('one')])).phases.find(
  ({ kind }) => kind === 'work',
);

/** The place of a dead bug at a phase of its movement; −1 in a pause. */
function showPlace(active: number, way: Way = 'whole') {
  if (level === undefined || work?.kind !== 'work') {
    throw new Error('There is no dead bug');
  }
  const line = { movement: level.movement, words, active };
  render(
    <I18nextProvider i18n={createText('en')}>
      <StillPlace station={work.at} effort={{ ...work.effort, way }} level={level} line={line} />
    </I18nextProvider>,
  );
}

const stills = () => [...document.querySelectorAll('img')].map(({ src }) => src);

describe('StillPlace', () => {
  it('shows how a repetition begins until the count is at the key pose', () => {
    showPlace(0);
    expect(document.querySelector('.stills-begin')).not.toBeNull();
    expect(stills()[0]).toContain('dead-bug--standard--begin');
    expect(document.body.textContent).toContain(words.movement['set']);
  });

  it.each([1, 2])('shows the key pose in phase %i, which leads to it or holds it', (phase) => {
    showPlace(phase);
    expect(document.querySelector('.stills-key')).not.toBeNull();
    expect(stills()[1]).toContain('dead-bug--standard--key');
  });

  it('goes back with the count', () => {
    showPlace(3);
    expect(document.querySelector('.stills-begin')).not.toBeNull();
  });

  it('shows start and key pose in turn in a pause, and tells the whole movement', () => {
    showPlace(-1);
    expect(document.querySelector('.stills-in-turn')).not.toBeNull();
    expect(stills()[0]).toContain('dead-bug--standard--start');
    for (const { id } of level?.movement.cycle ?? []) {
      expect(document.body.textContent).toContain(words.movement[id]);
    }
  });

  it.each([
    { way: 'left', turned: 0 },
    { way: 'right', turned: 2 },
    { way: 'anticlockwise', turned: 0 },
    { way: 'clockwise', turned: 2 },
  ] as const)('is turned round for the other side: $way', ({ way, turned }) => {
    showPlace(0, way);
    expect(document.querySelectorAll('.figure-mirrored')).toHaveLength(turned);
  });
});
