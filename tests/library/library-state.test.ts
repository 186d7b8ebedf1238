import { describe, expect, it } from 'vitest';
import { withArchived, withOffered } from '../../src/library/library-state';

const shelf = { offered: ['a', 'b'], archived: ['z'] };

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
