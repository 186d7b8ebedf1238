import type { DeskTheme } from '../../../src/contract/settings';

/** The desk's `--ground` by day and by night (src/ui/desk/tokens.css). */
const grounds = { light: '#f2f4f6', dark: '#0d1218' } as const;

/** What is behind the desk's page until it is drawn, so that a dark desk does not flash. */
export function deskBackground(theme: DeskTheme, isSystemDark: boolean): string {
  return grounds[theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme];
}
