import { describe, expect, it } from 'vitest';
import { easierOf } from '../../src/circuit/easier-of';

describe('easierOf', () => {
  it('goes down one level at a time', () => {
    expect(easierOf('dead-bug', 'harder')).toBe('standard');
    expect(easierOf('dead-bug', 'standard')).toBe('easier');
  });

  it('is undefined at the easiest level and for drills, which have only one', () => {
    expect(easierOf('dead-bug', 'easier')).toBeUndefined();
    expect(easierOf('cat-camel', 'standard')).toBeUndefined();
  });
});
