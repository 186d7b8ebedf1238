/** Where the app lives once installed; root's alone, which is what protects it on Linux. */
export const installFolder = '/opt/Backline';

/** What a bare Debian or Ubuntu lacks to run Electron; the same list as in electron-builder.yml. */
const depends = [
  'libgtk-3-0t64 | libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libxss1',
  'libxtst6',
  'xdg-utils',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libuuid1',
  'libasound2t64 | libasound2',
  'libgbm1',
];

/**
 * The package's description of itself.
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html
 *
 * @param {{ version: string, description: string, author: string, homepage: string }} facts
 *   from package.json
 * @param {string} arch Debian's name of the processor
 * @param {number} installedKibibytes
 * @returns {string}
 */
export function controlFile(facts, arch, installedKibibytes) {
  return [
    'Package: backline',
    `Version: ${facts.version}`,
    `Architecture: ${arch}`,
    `Maintainer: ${facts.author}`,
    `Installed-Size: ${String(installedKibibytes)}`,
    `Depends: ${depends.join(', ')}`,
    'Section: misc',
    'Priority: optional',
    `Homepage: ${facts.homepage}`,
    'Description: A circuit coach for gym and clinic walls',
    ` ${facts.description}`,
    '',
  ].join('\n');
}

/** The entry in the desktop's menu; its name is the app's identity for windows and portals. */
export const desktopEntry = `[Desktop Entry]
Name=Backline
Comment=A circuit coach for gym and clinic walls
Exec=${installFolder}/backline
Icon=backline
Terminal=false
Type=Application
StartupWMClass=backline
Categories=Education;
`;

/** Lets the app use user namespaces where Ubuntu 24.04 and newer give them to named programs only. */
export const appArmorProfile = `abi <abi/4.0>,
include <tunables/global>

profile backline ${installFolder}/backline flags=(unconfined) {
  userns,

  include if exists <local/backline>
}
`;

/**
 * Runs after the files are in place. The sandbox's own program gets its setuid bit only where the
 * system has no user namespaces: with them it is a door nobody needs.
 */
export const afterInstall = `#!/bin/sh
set -e

if [ "$1" = configure ]; then
  # This runs as root, who may always make one: whether anybody else may is a setting of its own.
  clone=/proc/sys/kernel/unprivileged_userns_clone
  if [ "$(cat "$clone" 2>/dev/null || echo 1)" != 0 ] &&
    [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
    chmod 0755 ${installFolder}/chrome-sandbox
  else
    chmod 4755 ${installFolder}/chrome-sandbox
  fi

  # Older AppArmor does not know this kind of profile, and the app runs there without it.
  profile=${installFolder}/resources/apparmor-profile
  if apparmor_status --enabled >/dev/null 2>&1 &&
    apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
    cp -f "$profile" /etc/apparmor.d/backline
    apparmor_parser --replace --write-cache --skip-read-cache /etc/apparmor.d/backline || true
  fi
fi
`;

/** Runs before the files go. */
export const beforeRemove = `#!/bin/sh
set -e

if [ "$1" = remove ] && [ -f /etc/apparmor.d/backline ]; then
  apparmor_parser --remove /etc/apparmor.d/backline >/dev/null 2>&1 || true
  rm -f /etc/apparmor.d/backline
fi
`;
