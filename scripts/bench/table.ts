import type { Row } from './row';

const headings = ['what', 'value', 'unit', 'budget', '', 'compared with, in the same run'];

/** The rows as an aligned table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cellsOf({ name, value, unit, budget, ok, comparedWith }: Row): readonly string[] {
  return [name, value === null ? '–' : String(value), unit, budget, verdict(ok), comparedWith];
}

function verdict(ok: boolean | null): string {
  if (ok === null) {
    return '';
  }
  return ok ? 'ok' : 'OVER';
}
