import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../../electron/main/storage/envelope';

const wrapping = { format: 1, seq: 12, savedAt: '2026-08-06T06:00:00.000Z' };
const data = { name: 'Søren’s “easy” 腰 \\ "quoted" \u0001', steps: [1, 2.5, -3e-7, null, true] };
const text = sealed(data, wrapping);
const bytesOf = (content: string) => new TextEncoder().encode(content);
const kindOf = (content: string) => unsealed(bytesOf(content), 1).kind;

describe('unsealed', () => {
  it('gives back what was sealed', () => {
    expect(unsealed(bytesOf(text), 1)).toEqual({
      kind: 'good',
      envelope: { ...wrapping, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, data },
    });
  });

  it('gives back data of every shape', () => {
    for (const value of [null, 0, '', [], {}, [[]], 'x'.repeat(100_000)]) {
      const content = unsealed(bytesOf(sealed(value, wrapping)), 1);
      expect(content).toMatchObject({ kind: 'good', envelope: { data: value } });
    }
  });

  it('finds every file that was cut off, wherever it was cut', () => {
    const whole = bytesOf(text);
    for (let length = 0; length < whole.length; length += 1) {
      expect(unsealed(whole.subarray(0, length), 1).kind).toBe('bad');
    }
  });

  it('finds every single changed bit', () => {
    const whole = bytesOf(text);
    const changed = Array.from({ length: whole.length * 8 }, (_none, bit) => {
      const copy = Uint8Array.from(whole);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return unsealed(copy, 1).kind;
    });
    // A changed format may look like that of a newer program, which is left alone as well.
    expect(changed).not.toContain('good');
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an object', '{}'],
    ['a text', '"x"'],
    ['a number', '0'],
    ['zeros of the right length', '\0'.repeat(text.length)],
    ['a byte order mark', `\ufeff${text}`],
    ['something after the end', `${text} `],
    ['two files in one', text + text],
    ['its lines broken otherwise', text.replace('\n', '\r\n')],
    ['spaces between', text.replace('{"format"', '{ "format"')],
    ['a doubled key', text.replace('{"format":1', '{"format":1,"format":1')],
    ['doubled data', text.replace(',"data":', ',"data":{},"data":')],
    ['an unknown key', text.replace('{"format":1', '{"more":1,"format":1')],
    ['a missing key', text.replace(/"seq":12,/, '')],
    ['another number', text.replace('"seq":12', '"seq":13')],
    ['another date', text.replace('2026', '2027')],
    ['an infinite number', text.replace('2.5', '1e400')],
    ['other data', text.replace('2.5', '2.6')],
    ['deep nesting', '['.repeat(100_000)],
  ])('finds %s bad', (_what, content) => {
    expect(kindOf(content)).toBe('bad');
  });

  it('finds bytes bad that are not UTF-8', () => {
    const bytes = bytesOf(text);
    expect(unsealed(Uint8Array.from([...bytes.subarray(0, -3), 0xff, 0xfe]), 1).kind).toBe('bad');
    expect(unsealed(Uint8Array.from([0x22, 0xc0, 0xaf, 0x22]), 1).kind).toBe('bad');
  });

  it('knows a newer format, whatever else the newer program changed', () => {
    expect(kindOf(sealed(data, { ...wrapping, format: 2 }))).toBe('newer');
    expect(kindOf('{"format":9,"zip":"H4sI"}')).toBe('newer');
    expect(unsealed(bytesOf(sealed(data, { ...wrapping, format: 2 })), 2).kind).toBe('good');
  });

  it('does not take a strange format for a newer one', () => {
    for (const format of ['"9"', '1e400', '-9', '9.5', 'null', '{}']) {
      expect(kindOf(`{"format":${format}}`)).toBe('bad');
    }
  });
});
