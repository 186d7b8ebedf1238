/**
 * The shared libraries that the dynamic linker did not find.
 *
 * @param {string} lddOutput what `ldd FILE` printed
 * @returns {readonly string[]} for example `libnss3.so`
 */
export function missingLibraries(lddOutput) {
  const names = lddOutput
    .split('\n')
    .map((line) => /^\s*(\S+) => not found/.exec(line)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

/**
 * Debian packages that Electron needs beyond a bare system, each with its names on older and newer
 * releases (`t64` since Debian 13 and Ubuntu 24.04). Engineering notes, section 0.
 *
 * @type {readonly (readonly string[])[]}
 */
export const debianLibraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libdrm2'],
  ['libnotify4'],
];

/** The Debian package of the virtual display. */
export const debianVirtualDisplay = ['xvfb'];

/**
 * What to type on systems whose packages this script does not install itself.
 *
 * @param {'dnf' | 'pacman' | 'zypper'} manager
 * @param {boolean} withVirtualDisplay
 * @returns {string}
 */
export function foreignInstallCommand(manager, withVirtualDisplay) {
  const [command, libraries, virtualDisplay] = {
    dnf: [
      'dnf install',
      'gtk3 nss alsa-lib mesa-libgbm libXScrnSaver at-spi2-atk cups-libs libdrm libnotify',
      'xorg-x11-server-Xvfb',
    ],
    pacman: [
      'pacman -S',
      'gtk3 nss alsa-lib mesa libxss at-spi2-core libcups libdrm libnotify',
      'xorg-server-xvfb',
    ],
    zypper: [
      'zypper install',
      'gtk3 mozilla-nss alsa libgbm1 libXss1 at-spi2-core libcups2 libdrm2 libnotify4',
      'xorg-x11-server-Xvfb',
    ],
  }[manager];
  return `sudo ${String(command)} ${String(libraries)}${withVirtualDisplay ? ` ${String(virtualDisplay)}` : ''}`;
}
