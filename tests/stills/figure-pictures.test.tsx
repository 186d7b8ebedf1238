import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { everyLevel } from '../../scripts/figure-pictures/every-shown';
import { FigureClip } from '../../src/stills/figure-clip';
import { FigureStill } from '../../src/stills/figure-still';
import { clipAddress, stillAddress } from '../../src/stills/still-files';
import { stillPoses } from '../../src/stills/still-moments';

afterEach(cleanup);

const deadBug = { exercise: 'dead-bug', level: 'standard' } as const;

describe('pictures of the figure', () => {
  it.each(everyLevel)('has every still and a clip of $exercise $level', (level) => {
    for (const pose of stillPoses) {
      expect(stillAddress(level, pose)).toMatch(/\.webp$/);
    }
    expect(clipAddress(level)).toMatch(/\.webp$/);
  });

  it('has none of a level that the exercise lacks', () => {
    expect(stillAddress({ exercise: 'cat-camel', level: 'harder' }, 'key')).toBeUndefined();
    expect(clipAddress({ exercise: 'cat-camel', level: 'harder' })).toBeUndefined();
  });
});

describe('FigureStill', () => {
  it('shows the pose that it is asked for, and leaves the naming to the words beside it', () => {
    const { container } = render(<FigureStill {...deadBug} pose="start" />);
    const picture = container.querySelector('img');
    expect(picture?.src).toContain('dead-bug--standard--start');
    expect(picture?.alt).toBe('');
  });

  it('is turned round for the other side', () => {
    const { container } = render(<FigureStill {...deadBug} pose="key" mirrored />);
    expect(container.querySelector('.figure-mirrored')).not.toBeNull();
  });
});

describe('FigureClip', () => {
  it('stands still at the key pose', () => {
    const { container } = render(<FigureClip {...deadBug} />);
    const frames = container.querySelector('img');
    expect(frames?.src).toContain('dead-bug--standard--clip');
    // The arm and leg are out after 4 of 14 s: nearest to the fourth of twelve frames.
    expect(frames?.style.translate).toBe('-25%');
  });

  it('shows nothing where the exercise has no such level', () => {
    const { container } = render(<FigureClip exercise="cat-camel" level="harder" />);
    expect(container.childElementCount).toBe(0);
  });
});
