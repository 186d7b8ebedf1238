import { findProgram } from './find-program.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** What the tests on loudspeakers run, and the Debian packages that have it. */
const programs = ['pulseaudio', 'pactl', 'parec'];
const debianPackages = ['pulseaudio', 'pulseaudio-utils'];

const installLimitMs = 180_000;

/**
 * Sees to it that tests can have loudspeakers that are none: installed as root on Debian and its kin.
 * Without them the tests that need them are left out, which is said, and nothing fails.
 *
 * @returns {Promise<void>}
 */
export async function offerSoundServer() {
  if (process.platform !== 'linux' || (await hasPrograms())) {
    return;
  }
  const apt = await findProgram('apt-get', process.env);
  if (apt !== undefined && process.getuid?.() === 0) {
    say(`Installing: apt-get install -y ${debianPackages.join(' ')}`);
    const options = {
      environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      limitMs: installLimitMs,
    };
    const install = ['install', '-y', '-q', '--no-install-recommends', ...debianPackages];
    await runCommand(apt, ['update', '-q'], options);
    await runCommand(apt, install, options);
  }
  if (!(await hasPrograms())) {
    say(`Tests on loudspeakers are left out: they need ${programs.join(', ')}.`);
  }
}

async function hasPrograms() {
  const found = await Promise.all(programs.map((program) => findProgram(program, process.env)));
  return found.every((path) => path !== undefined);
}
