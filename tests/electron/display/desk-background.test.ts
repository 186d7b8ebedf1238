import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deskBackground } from '../../../electron/main/display/desk-background';

describe('deskBackground', () => {
  it("is the ground of the desk's own page, as staff or the system have it", () => {
    const tokens = readFileSync('src/ui/desk/tokens.css', 'utf8');
    const light = deskBackground('light', true);
    const dark = deskBackground('dark', false);
    expect(tokens).toContain(`--ground: light-dark(${light}, ${dark});`);
    expect(deskBackground('system', true)).toBe(dark);
    expect(deskBackground('system', false)).toBe(light);
  });
});
