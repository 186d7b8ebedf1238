import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../electron/main/storage/file-names';

const names = fileNames('routines');

describe('fileNames', () => {
  it('reads back the number of a backup', () => {
    expect(names.backupSeq(names.backup(1))).toBe(1);
    expect(names.backupSeq(names.backup(123_456))).toBe(123_456);
  });

  it.each([
    'routines.json',
    'routines.json.before-',
    'routines.json.before-0',
    'routines.json.before-01',
    'routines.json.before-1x',
    'routines.json.before--1',
    'routines.json.before-1e3',
    'routines.json.before-9999999999999999999',
    'settings.json.before-7',
    'xroutines.json.before-7',
  ])('does not take %s for a backup', (name) => {
    expect(names.backupSeq(name)).toBeUndefined();
  });

  it('knows its own unfinished files and nobody else’s', () => {
    expect(names.isTemporary(names.temporary('abc'))).toBe(true);
    expect(names.isTemporary(fileNames('settings').temporary('abc'))).toBe(false);
    expect(names.isTemporary('routines.json')).toBe(false);
    expect(names.isTemporary('notes.tmp')).toBe(false);
  });

  it('gives names that every file system takes', () => {
    const bad = names.bad('2026-08-06T06:00:00.123Z');
    expect(names.isBad(bad)).toBe(true);
    for (const name of [bad, names.main, names.backup(7), names.temporary('1-2')]) {
      expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
    }
  });
});
