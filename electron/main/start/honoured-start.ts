import { startOptions } from './start-options';
import type { StartOptions, StartProblem } from './start-options';

/** What the program was started with. */
export interface StartFacts {
  readonly commandLine: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
}

/** What of it counts. */
export interface HonouredStart {
  readonly options: StartOptions;
  /** Where to save a picture of the wall once it is painted. */
  readonly picturePath?: string;
  /** For the log. */
  readonly remark?: string;
  /** What is wrong with an honoured command line; the program does not start with these. */
  readonly problems: readonly string[];
}

const kiosk: StartOptions = { windowed: false };

/**
 * The options of the command line and `BACKLINE_SHOT`. They are for development and tests: a shipped
 * program passes them by, unless `BACKLINE_DEVELOPMENT=1` is in its environment.
 */
export function honouredStart({ commandLine, environment, isPackaged }: StartFacts): HonouredStart {
  const { options, asked, problems } = startOptions(commandLine);
  const picturePath = environment['BACKLINE_SHOT'];
  if (isPackaged && environment['BACKLINE_DEVELOPMENT'] !== '1') {
    const isPassedBy = asked || picturePath !== undefined;
    return {
      options: kiosk,
      problems: [],
      ...(isPassedBy && { remark: 'Start options are for development; passed by.' }),
    };
  }
  return {
    options,
    ...(picturePath !== undefined && picturePath !== '' && { picturePath }),
    problems: problems.map(described),
  };
}

function described(problem: StartProblem): string {
  switch (problem.kind) {
    case 'missing-value':
      return `${problem.option} needs a value.`;
    case 'bad-size':
      return `--size takes WIDTHxHEIGHT in pixels, such as 1920x1080; got "${problem.given}".`;
  }
}
