import { ipcMain } from 'electron/main';
import type { ZodType } from 'zod';
import { openWhenLocked } from '../../../src/contract/desk-calls';
import type { DeskCalls } from '../../../src/contract/desk-calls';
import type { Outcome } from '../../../src/contract/outcome';
import type { PrintCalls } from '../../../src/contract/print-bridge';
import type { WallCalls } from '../../../src/contract/wall-calls';
import type { Log } from '../health/log';
import { rateLimit } from '../health/rate-limit';
import { usualBytes } from './argument-size';
import { answerCall } from './guarded-call';

/** The windows that may call. */
export type WindowKind = 'wall' | 'desk' | 'print';

/** Every call of every window; a new window adds its own map. */
type Calls = WallCalls & DeskCalls & PrintCalls;
type Channel = keyof Calls;

/** What a channel is opened with. */
export interface Entry<C extends Channel> {
  readonly schema: ZodType<Calls[C]['argument']>;
  /** How large the argument may be; `usualBytes` where not given. */
  readonly mostBytes?: number;
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
  /** Whether staff are in at the desk. */
  readonly isUnlocked: () => boolean;
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
  const { origin, contentsIdOf, isUnlocked } = parts;
  const log = quietLog(parts.log);
  return {
    open: (channel, { schema, handle, mostBytes = usualBytes }) => {
      const owner = ownerOf(channel);
      const call = {
        channel,
        owner: () => ({ contentsId: contentsIdOf(owner), origin }),
        // Decided here for every call at once: none can forget to ask.
        isAllowed: needsUnlock(channel) ? isUnlocked : () => true,
        mostBytes,
        schema,
        handle,
      };
      ipcMain.handle(channel, (event, ...received: readonly unknown[]) =>
        answerCall(call, { event, received }, log),
      );
    },
  };
}

/** A channel's name begins with the window that owns it. */
function ownerOf(channel: Channel): WindowKind {
  if (channel.startsWith('print:')) {
    return 'print';
  }
  return channel.startsWith('desk:') ? 'desk' : 'wall';
}

/** All of the desk's calls but the few that a locked desk may make. */
function needsUnlock(channel: Channel): boolean {
  return ownerOf(channel) === 'desk' && !openWhenLocked.some((open) => open === channel);
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
