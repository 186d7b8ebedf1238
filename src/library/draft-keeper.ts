import { differences } from '../circuit/edit/differences';
import type { DeskBridge } from '../contract/desk-bridge';
import type { RoutineToSave } from '../contract/desk-calls';
import type { Draft, RoutineVersion } from '../contract/library';
import { done } from '../contract/outcome';
import type { Outcome } from '../contract/outcome';

/** Work on a routine that is not saved yet, and the version it was made from. */
export type Work = Pick<Draft, 'routine' | 'basedOn'>;

/** A save that is on its way to the disk, and what comes of it. */
interface SaveUnderWay {
  readonly basedOn: number;
  readonly saved: Promise<Outcome<RoutineVersion>>;
}

/**
 * Keeps work that is not saved as drafts, whatever comes in between: a save of the same routine that
 * is still on its way, or the lock.
 */
export class DraftKeeper {
  readonly #bridge: DeskBridge;
  readonly #saves = new Map<string, SaveUnderWay>();
  /** Refused because the desk was locked; one for each routine. */
  readonly #unkept = new Map<string, Work>();

  constructor(bridge: DeskBridge) {
    this.#bridge = bridge;
  }

  /** Saves a routine; what is kept of it meanwhile waits for the end of this. */
  async save(toSave: RoutineToSave): Promise<Outcome<RoutineVersion>> {
    const { id } = toSave.routine;
    const underWay = {
      basedOn: toSave.basedOn,
      saved: this.#bridge.call('desk:save-routine', { ...toSave, draft: 'ends' }),
    };
    this.#saves.set(id, underWay);
    const saved = await underWay.saved;
    if (this.#saves.get(id) === underWay) {
      this.#saves.delete(id);
    }
    if (saved.kind === 'done') {
      this.#unkept.delete(id);
    }
    return saved;
  }

  /** Keeps work; the answer is undefined where a save under way has left nothing of it to keep. */
  async keep(work: Work): Promise<Outcome<Draft | undefined>> {
    const underWay = this.#saves.get(work.routine.id);
    // No turn is lost where there is nothing to wait for: the page may be on its way out.
    const left = underWay === undefined ? work : await leftOf(work, underWay);
    if (left === undefined) {
      return done(undefined);
    }
    const kept = await this.#bridge.call('desk:keep-draft', left);
    this.#unkept.delete(work.routine.id);
    if (kept.kind === 'refused' && kept.problem === 'locked') {
      this.#unkept.set(work.routine.id, left);
    }
    return kept;
  }

  /** Throws the work on a routine away. */
  async drop(routineId: string): Promise<Outcome<undefined>> {
    this.#unkept.delete(routineId);
    return this.#bridge.call('desk:drop-draft', routineId);
  }

  /**
   * Keeps what the lock refused to; to be called once the desk is unlocked again. What the disk
   * refuses now is tried again after the next lock.
   */
  async keepUnkept(): Promise<void> {
    for (const work of [...this.#unkept.values()]) {
      const kept = await this.keep(work);
      if (kept.kind === 'refused') {
        this.#unkept.set(work.routine.id, work);
      }
    }
  }
}

/** Otherwise a draft of what was just saved would stay behind, based on the version before. */
async function leftOf(work: Work, underWay: SaveUnderWay): Promise<Work | undefined> {
  const saved = await underWay.saved;
  if (saved.kind === 'refused') {
    return work;
  }
  if (differences(saved.value.routine, work.routine).length === 0) {
    return undefined;
  }
  const isOfSaved = work.basedOn === underWay.basedOn;
  return { ...work, basedOn: isOfSaved ? saved.value.version : work.basedOn };
}
