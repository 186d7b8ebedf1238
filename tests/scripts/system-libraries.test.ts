import { describe, expect, it } from 'vitest';
import { foreignInstallCommand, missingLibraries } from '../../scripts/setup/library-names.mjs';
import { installable } from '../../scripts/setup/system-libraries.mjs';

describe('missingLibraries', () => {
  it('finds what the linker did not, once each', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  });

  it('finds nothing where everything is there', () => {
    expect(missingLibraries('\tlibm.so.6 => /lib/libm.so.6 (0x1)\n\tstatically linked\n')).toEqual(
      [],
    );
  });
});

describe('installable', () => {
  it('knows names with a version to install from virtual and unknown ones', () => {
    const policy = [
      'libgtk-3-0t64:',
      '  Installed: (none)',
      '  Candidate: 3.24.49-3',
      '  Version table:',
      'libgtk-3-0:',
      '  Installed: (none)',
      '  Candidate: (none)',
      '  Version table:',
      'libnss3:',
      '  Installed: 2:3.87.1-1',
      '  Candidate: 2:3.87.1-1',
      '  Version table:',
    ].join('\n');
    expect([...installable(policy)]).toEqual(['libgtk-3-0t64', 'libnss3']);
  });
});

describe('foreignInstallCommand', () => {
  it('asks for the virtual display only where one is needed', () => {
    expect(foreignInstallCommand('dnf', false)).toMatch(/^sudo dnf install gtk3 .*libnotify$/);
    expect(foreignInstallCommand('dnf', true)).toMatch(/xorg-x11-server-Xvfb$/);
  });
});
