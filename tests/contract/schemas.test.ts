import { describe, expect, it } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import {
  envelopeSchema,
  savedRoutinesSchema,
  wallArgumentSchemas,
} from '../../src/contract/schemas';

const envelope = {
  format: 1,
  seq: 3,
  savedAt: '2026-08-06T06:00:00.000Z',
  sha256: 'a'.repeat(64),
  data: { any: 'thing' },
};

describe('savedRoutinesSchema', () => {
  it('gives back the routines that were put in', () => {
    const saved = { routines: starterRoutines() };
    expect(savedRoutinesSchema.parse(saved)).toEqual(saved);
  });

  it('refuses a bare list', () => {
    expect(savedRoutinesSchema.safeParse(starterRoutines()).success).toBe(false);
  });
});

describe('envelopeSchema', () => {
  it('takes an envelope whatever is in it', () => {
    expect(envelopeSchema.parse(envelope)).toEqual(envelope);
  });

  it.each([
    { seq: 0 },
    { seq: 1.5 },
    { format: 0 },
    { savedAt: 'yesterday' },
    { sha256: 'A'.repeat(64) },
    { sha256: '' },
    { more: true },
  ])('refuses one with %j', (change) => {
    expect(envelopeSchema.safeParse({ ...envelope, ...change }).success).toBe(false);
  });
});

describe('wallArgumentSchemas', () => {
  it('take nothing where a call takes nothing', () => {
    expect(wallArgumentSchemas['wall:load'].safeParse(undefined).success).toBe(true);
    expect(wallArgumentSchemas['wall:load'].safeParse(null).success).toBe(false);
    expect(wallArgumentSchemas['wall:painted'].safeParse({}).success).toBe(false);
  });

  it('take only a boolean to keep awake', () => {
    expect(wallArgumentSchemas['wall:keep-awake'].safeParse(true).success).toBe(true);
    expect(wallArgumentSchemas['wall:keep-awake'].safeParse('true').success).toBe(false);
  });
});
