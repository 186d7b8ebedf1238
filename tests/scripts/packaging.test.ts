import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  afterInstall,
  beforeRemove,
  controlFile,
} from '../../scripts/setup/packaging/debian-files.mjs';
import { unpackedPlace } from '../../scripts/setup/packaging/unpacked-app.mjs';

const builderConfig = readFileSync('electron-builder.yml', 'utf8');

describe('controlFile', () => {
  const facts = {
    version: '1.2.3',
    description: 'Long words.',
    author: 'A <a@b.invalid>',
    homepage: 'https://b.invalid',
  };
  const fields = new Map(
    controlFile(facts, 'amd64', 1000)
      .split('\n')
      .map((line) => [line.split(': ')[0], line.split(': ')[1]] as const),
  );

  it('names the package, its version, processor and size', () => {
    expect(fields.get('Package')).toBe('backline');
    expect(fields.get('Version')).toBe('1.2.3');
    expect(fields.get('Architecture')).toBe('amd64');
    expect(fields.get('Installed-Size')).toBe('1000');
  });

  it('depends on just what electron-builder’s own .deb depends on', () => {
    const block = /^ {2}depends:\n((?: {4}- .+\n)+)/m.exec(builderConfig)?.[1] ?? '';
    const listed = block.split('\n').flatMap((line) => (line ? [line.slice('    - '.length)] : []));
    expect(listed.length).toBeGreaterThan(5);
    expect(fields.get('Depends')?.split(', ')).toEqual(listed);
  });
});

describe.runIf(process.platform === 'linux')('the scripts of the Debian package', () => {
  it('are shell scripts without a mistake in their syntax', () => {
    for (const script of [afterInstall, beforeRemove]) {
      expect(() => execFileSync('sh', ['-n'], { input: script })).not.toThrow();
    }
  });
});

describe('electron-builder.yml', () => {
  it('keeps every way closed to run other code in the shipped app', () => {
    const fuses = {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    };
    for (const [fuse, on] of Object.entries(fuses)) {
      expect(builderConfig).toMatch(new RegExp(`^  ${fuse}: ${String(on)}$`, 'm'));
    }
    expect(builderConfig).not.toMatch(/^[^#\n]*no-sandbox/m);
  });
});

describe('unpackedPlace', () => {
  it('is where electron-builder puts it', () => {
    expect(unpackedPlace('linux', 'x64').folder).toBe('linux-unpacked');
    expect(unpackedPlace('linux', 'arm64').folder).toBe('linux-arm64-unpacked');
    expect(unpackedPlace('darwin', 'arm64').folder).toBe('mac-arm64');
    expect(unpackedPlace('win32', 'x64').executable).toBe('Backline.exe');
  });
});
