import { describe, expect, it } from 'vitest';
import type { AngleMark } from '../../../src/figure/scene/angle-arc';
import { AngleOverlay } from '../../../src/wall/figure/angle-overlay';

const size = { width: 800, height: 600 };

function markOf(degrees: number, x = 0.5): AngleMark {
  return {
    degrees,
    corner: [x, 0.5],
    arms: [
      [x, 0.25],
      [x + 0.25, 0.5],
    ],
    arc: [
      [x, 0.4],
      [x + 0.05, 0.45],
      [x + 0.1, 0.5],
    ],
  };
}

/** The numbers that are to be seen. */
function numbersOn({ element }: AngleOverlay): readonly (string | null)[] {
  return [...element.querySelectorAll('g')]
    .filter((group) => group.style.display !== 'none')
    .map((group) => group.querySelector('text')?.textContent ?? null);
}

describe('AngleOverlay', () => {
  it('draws arms and arc where they are on the picture, and the angle in whole degrees', () => {
    const overlay = new AngleOverlay();
    overlay.show([markOf(89.6)], size, 0.5);
    expect(numbersOn(overlay)).toEqual(['90°']);
    expect(overlay.element.getAttribute('viewBox')).toBe('0 0 800 600');
    expect(overlay.element.style.opacity).toBe('0.5');
    const [arms, arc] = [...overlay.element.querySelectorAll('polyline')].map((line) =>
      line.getAttribute('points'),
    );
    expect(arms).toBe('400,150 400,300 600,300');
    expect(arc?.split(' ')).toHaveLength(3);
  });

  it('hides what is no longer shown, and shows it again', () => {
    const overlay = new AngleOverlay();
    overlay.show([markOf(90), markOf(45)], size, 1);
    overlay.show([markOf(30)], size, 1);
    expect(numbersOn(overlay)).toEqual(['30°']);
    overlay.show([], size, 0);
    expect(numbersOn(overlay)).toEqual([]);
    overlay.show([markOf(20), markOf(10)], size, 1);
    expect(numbersOn(overlay)).toEqual(['20°', '10°']);
    expect(overlay.element.querySelectorAll('g')).toHaveLength(2);
  });

  it('touches nothing while there is nothing to show', () => {
    const overlay = new AngleOverlay();
    overlay.show([], size, 0);
    expect(overlay.element.hasAttribute('viewBox')).toBe(false);
  });

  it('keeps numbers on the picture, however near its edge an angle is', () => {
    const overlay = new AngleOverlay();
    document.documentElement.style.fontSize = '10px';
    overlay.show([markOf(90, 0.98)], size, 1);
    const number = overlay.element.querySelector('text');
    expect(Number(number?.getAttribute('x'))).toBe(740);
  });
});
