import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { say } from '../setup/say.mjs';
import type { Bench } from './bench';
import { benches } from './benches';
import { notMeasured } from './row';
import type { Row } from './row';
import { tableOf } from './table';

/*
 * Measures the budgets and reports them; it asserts nothing and ends with 0 whatever the figures
 * are. `--only NAME…` measures some, `--full` takes the time the budgets speak of, `--json FILE`
 * writes the rows.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const wanted = [...(values.only ?? []), ...positionals];
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  const names = benches.map(({ name }) => name).join(', ');
  say(`There is no bench ${unknown.join(', ')}. There are: ${names}.`);
}

const rows: Row[] = [];
for (const bench of benches) {
  if (wanted.length === 0 || wanted.includes(bench.name)) {
    rows.push(...(await rowsOf(bench)));
  }
}
say(`\n${tableOf(rows)}`);
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify(rows, undefined, 2)}\n`);
}

async function rowsOf(bench: Bench): Promise<readonly Row[]> {
  say(`Measuring: ${bench.name}`);
  try {
    return await bench.measure({ full: values.full });
  } catch (cause) {
    return [notMeasured(bench.name, cause)];
  }
}
