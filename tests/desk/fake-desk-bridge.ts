import type { DeskAccess, GuessAnswer, RecoveryAnswer } from '../../src/contract/desk-access';
import type { DeskBridge } from '../../src/contract/desk-bridge';
import type {
  DeskCalls,
  DeskChannel,
  DeskData,
  DeskPushChannel,
  DeskPushes,
} from '../../src/contract/desk-calls';
import type { Chosen, ImportPreview } from '../../src/contract/desk-files';
import type { RoutineVersion } from '../../src/contract/library';
import { done, refused } from '../../src/contract/outcome';
import type { Outcome, RefusalProblem } from '../../src/contract/outcome';
import { renamedDraft } from '../../src/contract/renamed-draft';
import { unknownSound } from '../../src/contract/wall-sound';
import type { WallSound } from '../../src/contract/wall-sound';
import type { WallStatus } from '../../src/contract/wall-status';
import {
  draftOf,
  withDraft,
  withVersions,
  withoutDraft,
  withoutRoutines,
} from '../../src/library/library-state';

type Answers = {
  readonly [C in DeskChannel]: (argument: DeskCalls[C]['argument']) => DeskCalls[C]['answer'];
};
type Listeners = { readonly [P in DeskPushChannel]: Set<(message: DeskPushes[P]) => void> };

/** Stands in for the main process: one clinic in memory. What was called is kept in `calls`. */
export class FakeDeskBridge implements DeskBridge {
  access: DeskAccess = { kind: 'locked', pinWaitMs: 0, ownerCodeWaitMs: 0 };
  pin = '482913';
  ownerCode = 'MK4T-9QXW-2HRD';
  data: DeskData;
  wallStatus: WallStatus = { kind: 'idle' };
  wallSound: WallSound = unknownSound;
  importChoice: Chosen<ImportPreview> = { kind: 'cancelled' };
  /** How long the next wrong guess has to wait. */
  nextWaitMs = 0;
  readonly calls: { readonly channel: DeskChannel; readonly argument: unknown }[] = [];
  readonly refusals = new Map<DeskChannel, RefusalProblem>();
  readonly #held = new Map<DeskChannel, (() => void)[]>();
  readonly #deleted = new Map<string, RoutineVersion>();
  readonly #listeners: Listeners = {
    'desk:access-changed': new Set(),
    'desk:library-changed': new Set(),
    'desk:wall-status-changed': new Set(),
    'desk:wall-sound-changed': new Set(),
  };

  constructor(data: DeskData) {
    this.data = data;
  }

  readonly call = <C extends DeskChannel>(
    channel: C,
    argument: DeskCalls[C]['argument'],
  ): Promise<Outcome<DeskCalls[C]['answer']>> => {
    this.calls.push({ channel, argument });
    const answer = () => {
      const problem = this.refusals.get(channel);
      return problem === undefined ? done(this.#answers[channel](argument)) : refused(problem);
    };
    const held = this.#held.get(channel);
    return held === undefined
      ? Promise.resolve(answer())
      : new Promise((resolve) => {
          held.push(() => {
            resolve(answer());
          });
        });
  };

  /** Leaves the calls of a channel waiting; each call of what comes back answers the next of them. */
  hold(channel: DeskChannel): () => void {
    const held: (() => void)[] = [];
    this.#held.set(channel, held);
    return () => {
      held.shift()?.();
    };
  }

  readonly on = <P extends DeskPushChannel>(
    channel: P,
    listener: (message: DeskPushes[P]) => void,
  ): (() => void) => {
    const listeners: Set<(message: DeskPushes[P]) => void> = this.#listeners[channel];
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  /** What the main process would say unasked. */
  push<P extends DeskPushChannel>(channel: P, message: DeskPushes[P]): void {
    const listeners: Set<(message: DeskPushes[P]) => void> = this.#listeners[channel];
    for (const listener of listeners) {
      listener(message);
    }
  }

  /** The lock falls shut by itself. */
  lock(): void {
    this.access = { kind: 'locked', pinWaitMs: 0, ownerCodeWaitMs: 0 };
    this.push('desk:access-changed', this.access);
  }

  /** The arguments that a channel was called with. */
  asked(channel: DeskChannel): readonly unknown[] {
    return this.calls.filter((call) => call.channel === channel).map(({ argument }) => argument);
  }

  #changeLibrary(library: DeskData['library']): void {
    this.data = { ...this.data, library };
  }

  #guess(given: string, wanted: string): GuessAnswer {
    if (given === wanted) {
      this.access = { kind: 'unlocked' };
      return { kind: 'right' };
    }
    this.access = { kind: 'locked', pinWaitMs: this.nextWaitMs, ownerCodeWaitMs: 0 };
    return { kind: 'wrong', waitMs: this.nextWaitMs };
  }

  #newCode(answer: GuessAnswer): RecoveryAnswer {
    return answer.kind === 'right' ? { kind: 'right', ownerCode: 'NEXT-CODE-0001' } : answer;
  }

  readonly #answers: Answers = {
    'desk:access': () => this.access,
    'desk:set-up': ({ pin }) => {
      this.pin = pin;
      this.access = { kind: 'unlocked' };
      this.push('desk:access-changed', this.access);
      return { ownerCode: this.ownerCode };
    },
    'desk:unlock': (pin) => this.#guess(pin, this.pin),
    'desk:recover': ({ ownerCode, newPin }) => {
      const answer = this.#guess(ownerCode, this.ownerCode);
      this.pin = answer.kind === 'right' ? newPin : this.pin;
      return this.#newCode(answer);
    },
    'desk:lock': () => {
      this.lock();
    },
    'desk:close': () => {
      this.lock();
    },
    'desk:active': () => undefined,
    'desk:load': () => this.data,
    'desk:save-routine': ({ routine, savedBy, reason, basedOn, draft }) => {
      const version = {
        routine,
        savedBy,
        reason,
        version: basedOn + 1,
        savedAt: '2026-11-26T17:42:00.000Z',
      };
      const { library } = this.data;
      const after = withVersions(library, [version]);
      const kept = draft === 'takesName' ? draftOf(library, routine.id) : undefined;
      this.#changeLibrary(
        kept === undefined
          ? withoutDraft(after, routine.id)
          : withDraft(after, renamedDraft(kept, basedOn, version)),
      );
      return version;
    },
    'desk:delete': (ids) => {
      for (const version of this.data.library.routines) {
        if (ids.includes(version.routine.id)) {
          this.#deleted.set(version.routine.id, version);
        }
      }
      this.#changeLibrary(withoutRoutines(this.data.library, ids));
    },
    'desk:undelete': (ids) => {
      const back = ids.flatMap((id) => this.#deleted.get(id) ?? []);
      this.#changeLibrary(withVersions(this.data.library, back));
      return back;
    },
    'desk:set-shelf': (shelf) => {
      this.#changeLibrary({ ...this.data.library, shelf });
      return shelf;
    },
    'desk:versions': (id) => this.data.library.routines.filter(({ routine }) => routine.id === id),
    'desk:keep-draft': (given) => {
      const draft = { ...given, keptAt: '2026-11-26T17:40:00.000Z' };
      this.#changeLibrary(withDraft(this.data.library, draft));
      return draft;
    },
    'desk:drop-draft': (id) => {
      this.#changeLibrary(withoutDraft(this.data.library, id));
    },
    'desk:export': (ids) => ({
      kind: 'chosen',
      value: { fileName: 'routines.backline', routines: ids.length },
    }),
    'desk:choose-import': () => this.importChoice,
    'desk:import': () => this.data.library,
    'desk:print': () => ({ kind: 'chosen', value: { fileName: 'sheet.pdf', routines: 1 } }),
    'desk:save-settings': (settings) => {
      this.data = { ...this.data, settings };
      return settings;
    },
    'desk:change-pin': ({ pin, newPin }) => {
      const answer: GuessAnswer =
        pin === this.pin ? { kind: 'right' } : { kind: 'wrong', waitMs: 0 };
      this.pin = answer.kind === 'right' ? newPin : this.pin;
      return answer;
    },
    'desk:new-owner-code': (pin) =>
      this.#newCode(pin === this.pin ? { kind: 'right' } : { kind: 'wrong', waitMs: 0 }),
    'desk:back-up': () => ({
      kind: 'chosen',
      value: { fileName: 'backline-backup', routines: this.data.library.routines.length },
    }),
    'desk:choose-backup': () => ({
      kind: 'chosen',
      value: {
        kind: 'good',
        fileName: 'backline-backup',
        previewId: '00000000-0000-4000-8000-000000000000',
        madeAt: '2026-11-20T08:00:00.000Z',
        routines: 7,
        versions: 12,
        unfit: 1,
        clinicName: 'Praxis am See',
      },
    }),
    'desk:restore': () => this.data,
    'desk:wall-status': () => this.wallStatus,
    'desk:steer-wall': () => undefined,
    'desk:wall-sound': () => this.wallSound,
    'desk:test-sound': () => undefined,
  };
}
