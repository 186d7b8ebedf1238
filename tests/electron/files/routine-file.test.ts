import { describe, expect, it } from 'vitest';
import { readRoutineFile, routineFileText } from '../../../electron/main/files/routine-file';
import { starterRoutines } from '../../../src/circuit/starter-routines';

const good = routineFileText(starterRoutines());
const bytes = (text: string) => Buffer.from(text);

function faultsOf(text: string) {
  const file = readRoutineFile(bytes(text));
  return file.kind === 'faulty' ? file.faults : [];
}

/** A good file with one thing changed. */
function changed(from: string | RegExp, to: string): string {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return text;
}

describe('readRoutineFile', () => {
  it('reads what was exported', () => {
    expect(readRoutineFile(bytes(good))).toEqual({ kind: 'good', routines: starterRoutines() });
  });

  it.each([
    ['5 MB and a byte', Buffer.alloc(5 * 1024 * 1024 + 1, ' '), 'tooLarge'],
    ['nothing', Buffer.alloc(0), 'notJson'],
    ['a depth of 100,000', bytes('['.repeat(100_000)), 'tooDeep'],
    ['what is not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'notText'],
    ['an archive under another name', Buffer.from('PK\u0003\u0004\u0014\u0000'), 'notJson'],
    ['another program’s file', bytes('{"routines":[]}'), 'notOurs'],
    ['a list', bytes('[]'), 'notOurs'],
    ['nothing much', bytes('null'), 'notOurs'],
  ])('refuses %s', (_what, file, kind) => {
    expect(readRoutineFile(file)).toMatchObject({ kind: 'faulty', faults: [{ kind }] });
  });

  it.each([
    ['a torn end', good.slice(0, 400), { kind: 'notJson' }],
    ['a newer format', changed(/"format": \d+/, '"format": 99'), { kind: 'newerFormat', line: 3 }],
    [
      'a key twice',
      changed('"purpose": ""', '"purpose": "", "purpo\\u0073e": "x"'),
      { kind: 'doubledKey', field: 'routines.0.purpose', line: 11 },
    ],
    [
      'a __proto__ key',
      changed('"purpose": ""', '"purpose": "", "__proto__": {"x": 1}'),
      { kind: 'wrongShape', field: 'routines.0.__proto__', line: 11 },
    ],
    [
      'a constructor key',
      changed('"purpose": ""', '"purpose": "", "constructor": {}'),
      { kind: 'wrongShape', field: 'routines.0.constructor' },
    ],
    [
      'an unknown key',
      changed('"purpose": ""', '"purpose": "", "extra": 1'),
      { kind: 'wrongShape', field: 'routines.0.extra', line: 11 },
    ],
    [
      'an endless number',
      changed('"getReadySeconds": 10', '"getReadySeconds": 1e400'),
      { kind: 'wrongShape', field: 'routines.0.getReadySeconds', line: 12 },
    ],
    [
      'a turned reading direction',
      changed('"purpose": ""', '"purpose": "a\\u202eb"'),
      { kind: 'wrongShape', field: 'routines.0.purpose', line: 11 },
    ],
    [
      'a control character',
      changed('"purpose": ""', '"purpose": "a\\u0007b"'),
      { kind: 'wrongShape', field: 'routines.0.purpose' },
    ],
    [
      'half a pair',
      changed('"purpose": ""', '"purpose": "\\ud800"'),
      { kind: 'wrongShape', field: 'routines.0.purpose' },
    ],
    [
      'a bound that is broken',
      changed('"getReadySeconds": 10', '"getReadySeconds": 600'),
      { kind: 'routineProblem', field: 'routines.0' },
    ],
  ])('refuses %s, and says where', (_what, text, fault) => {
    expect(faultsOf(text)[0]).toMatchObject(fault);
  });

  it('refuses a million steps, and says where', () => {
    const steps = Array.from({ length: 1_000_000 }, () => '0').join();
    const [fault] = faultsOf(`{"program":"Backline","format":2,"routines":[${steps}]}`);
    expect(fault).toMatchObject({ kind: 'tooMany', field: 'routines.2000', line: 1 });
  });

  it('keeps a name in HTML for the words that it is', () => {
    const text = changed(
      /"name": \{[^}]*\}/,
      '"name": {"kind": "own", "text": "<b onclick=alert(1)>x</b>"}',
    );
    expect(readRoutineFile(bytes(text))).toMatchObject({ kind: 'good' });
  });
});
