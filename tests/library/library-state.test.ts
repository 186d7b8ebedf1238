import { describe, expect, it } from 'vitest';
import { withArchived, withOffered, withPlacesOf } from '../../src/library/library-state';

const shelf = { offered: ['a', 'b'], archived: ['z'] };

describe('withPlacesOf', () => {
  const shelf = (offered: readonly string[], archived: readonly string[] = []) => ({
    offered,
    archived,
  });

  it('undoes one change and leaves later ones alone', () => {
    const before = shelf(['a', 'b', 'c']);
    // "b" was put away; then "c" was taken off the wall and "d" came on it.
    const now = shelf(['a', 'd'], ['b']);
    expect(withPlacesOf(now, before, ['b'])).toEqual(shelf(['a', 'b', 'd']));
  });

  it('puts the first one back to the front, and several in their order', () => {
    const before = shelf(['a', 'b', 'c']);
    expect(withPlacesOf(shelf(['c']), before, ['a', 'b'])).toEqual(before);
  });

  it('puts what was taken out of the archive back into it', () => {
    const before = shelf(['a'], ['x', 'y']);
    expect(withPlacesOf(shelf(['a', 'x'], ['y']), before, ['x'])).toEqual(before);
  });
});

describe('the shelf', () => {
  it('offers a routine last', () => {
    expect(withOffered(shelf, 'c', true).offered).toEqual(['a', 'b', 'c']);
  });

  it('keeps the place of one that is offered already', () => {
    expect(withOffered(shelf, 'a', true).offered).toEqual(['a', 'b']);
  });

  it('takes one out of the archive that is offered', () => {
    expect(withOffered(shelf, 'z', true)).toEqual({ offered: ['a', 'b', 'z'], archived: [] });
  });

  it('offers none that is put away', () => {
    expect(withArchived(shelf, ['b'], true)).toEqual({ offered: ['a'], archived: ['z', 'b'] });
    expect(withArchived(shelf, ['z'], false)).toEqual({ offered: ['a', 'b'], archived: [] });
  });
});
