import { describe, expect, it } from 'vitest';
import { complaintOf } from '../../../electron/main/health/page-complaints';

describe('complaintOf', () => {
  it('reads an error of an Electron that hands over one object', () => {
    expect(complaintOf([{ level: 'error', message: 'lost' }, 3, 'lost'])).toBe('lost');
  });

  it('reads an error of an Electron that hands over level and text', () => {
    expect(complaintOf([{ preventDefault: () => undefined }, 3, 'lost'])).toBe('lost');
  });

  it('leaves hints and warnings alone', () => {
    expect(complaintOf([{ level: 'warning', message: 'old' }])).toBeUndefined();
    expect(complaintOf([{}, 2, 'old'])).toBeUndefined();
  });
});
