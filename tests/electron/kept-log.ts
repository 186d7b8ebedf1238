import type { Log } from '../../electron/main/health/log';

/** A log that keeps its lines for a test to read. */
export interface KeptLog extends Log {
  readonly lines: string[];
}

export function keptLog(): KeptLog {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
