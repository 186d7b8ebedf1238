import { join } from 'node:path';
import { pinnedVersion } from './electron-places.mjs';
import { repositoryFolder } from './folders.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const officialHost = 'https://github.com/electron/electron/releases/download/';
const reachMs = 8_000;
const unreachableLimitMs = 20_000;
const downloadLimitMs = 15 * 60_000;

/**
 * Lets the `electron` package fetch its own Electron (it checks the SHA-256 that comes with the
 * package). Where the host does not answer, the try is short: then only a copy that the package
 * has kept from before can help.
 *
 * @returns {Promise<boolean>} whether the package ended well
 */
export async function downloadOfficial() {
  const version = await pinnedVersion();
  const address = downloadAddress(process.env);
  const open = hasProxy(process.env) || (await answers(address));
  if (open) {
    say(`Fetching Electron ${version} from ${new URL(address).host}.`);
  } else {
    say(`Electron ${version}: ${new URL(address).host} cannot be reached.`);
  }
  const result = await runCommand(
    process.execPath,
    [join(repositoryFolder, 'node_modules', 'electron', 'install.js')],
    {
      folder: repositoryFolder,
      shown: open,
      limitMs: open ? downloadLimitMs : unreachableLimitMs,
      environment: hasProxy(process.env)
        ? { ...process.env, ELECTRON_GET_USE_PROXY: 'true' }
        : process.env,
    },
  );
  return result.code === 0;
}

/**
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {string} where the `electron` package fetches from
 */
export function downloadAddress(environment) {
  return (
    environment['npm_config_electron_mirror'] ?? environment['ELECTRON_MIRROR'] ?? officialHost
  );
}

/**
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {boolean} whether the way out of this network goes through a proxy
 */
export function hasProxy(environment) {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
    (name) => (environment[name] ?? '') !== '',
  );
}

/**
 * @param {string} address
 * @returns {Promise<boolean>} whether anything answers there, whatever it says
 */
export async function answers(address) {
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachMs) }).then(
    () => true,
    () => false,
  );
}
