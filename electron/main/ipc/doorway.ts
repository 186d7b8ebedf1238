import { ipcMain } from 'electron/main';
import type { ZodType } from 'zod';
import type { Outcome } from '../../../src/contract/outcome';
import type { WallCalls } from '../../../src/contract/wall-calls';
import type { Log } from '../health/log';
import { rateLimit } from '../health/rate-limit';
import { answerCall } from './guarded-call';

/** The windows that may call. */
export type WindowKind = 'wall';

/** Every call of every window; a new window adds its own map. */
type Calls = WallCalls;
type Channel = keyof Calls;

/** What a channel is opened with. */
export interface Entry<C extends Channel> {
  readonly owner: WindowKind;
  readonly schema: ZodType<Calls[C]['argument']>;
  readonly handle: (
    argument: Calls[C]['argument'],
  ) => Outcome<Calls[C]['answer']> | Promise<Outcome<Calls[C]['answer']>>;
}

/** What the doorway is opened with. */
export interface DoorwayParts {
  /** Of the program's own pages. */
  readonly origin: string;
  /** Id of a window's contents; undefined while the window does not exist. */
  readonly contentsIdOf: (window: WindowKind) => number | undefined;
  readonly log: Log;
}

/** The one way from a page into the main process. */
export interface Doorway {
  /** Opens a channel; opening it twice is a bug and throws. */
  readonly open: <C extends Channel>(channel: C, entry: Entry<C>) => void;
}

const refusalsPerMinute = 20;

/** Opens the doorway: the only place that listens to a page. */
export function openDoorway(parts: DoorwayParts): Doorway {
  const { origin, contentsIdOf } = parts;
  const log = quietLog(parts.log);
  return {
    open: (channel, { owner, schema, handle }) => {
      const ownerNow = () => ({ contentsId: contentsIdOf(owner), origin });
      const call = { channel, owner: ownerNow, schema, handle };
      ipcMain.handle(channel, (event, ...received: readonly unknown[]) =>
        answerCall(call, { event, received }, log),
      );
    },
  };
}

/** A hostile page must not be able to fill the log. */
function quietLog(log: Log): Pick<Log, 'warn' | 'error'> {
  const limit = rateLimit(refusalsPerMinute);
  const allowed = () => limit.allows(performance.now());
  return {
    warn: (text) => {
      if (allowed()) {
        log.warn(text);
      }
    },
    error: (text, cause) => {
      if (allowed()) {
        log.error(text, cause);
      }
    },
  };
}
