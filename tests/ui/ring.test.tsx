import { cleanup, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Ring, ringLength } from '../../src/ui/ring';

afterEach(cleanup);

describe('Ring', () => {
  it('hands its arc to the owner, full', () => {
    const arc = createRef<SVGCircleElement>();
    render(<Ring arcRef={arc}>12</Ring>);
    expect(arc.current?.tagName).toBe('circle');
    expect(Number(arc.current?.getAttribute('stroke-dasharray'))).toBeCloseTo(ringLength);
    expect(arc.current?.hasAttribute('stroke-dashoffset')).toBe(false);
  });

  it('is as long as its circle is round', () => {
    const arc = createRef<SVGCircleElement>();
    render(<Ring arcRef={arc}>12</Ring>);
    expect(ringLength).toBeCloseTo(2 * Math.PI * Number(arc.current?.getAttribute('r')));
  });

  it('has what it counts in the middle, for everybody, and its drawing for the eye alone', () => {
    const { container } = render(<Ring arcRef={createRef()}>12</Ring>);
    expect(container.textContent).toBe('12');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
