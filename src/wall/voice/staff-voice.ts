import { placedSteps } from '../../circuit/edit/steps';
import type { Routine } from '../../circuit/routine';
import { noteId } from '../../circuit/voice/spoken-id';
import type { NoteId, SpokenId } from '../../circuit/voice/spoken-id';
import type { SpokenSound } from '../../contract/spoken-sound';
import type { WallBridge } from '../../contract/wall-bridge';

const msPerSecond = 1000;

/** What staff wrote, as the voice for staff's words says it; made ahead, so that nothing waits for it. */
export class StaffVoice {
  readonly #speak: WallBridge['speak'];
  readonly #said: (text: string) => string;
  readonly #spoken = new Map<NoteId, SpokenNote>();
  #wanted: ReadonlyMap<NoteId, string> = new Map();
  #isSpeaking = false;

  /** `said` turns a written text into what a person would say. */
  constructor(speak: WallBridge['speak'], said: (text: string) => string) {
    this.#speak = speak;
    this.#said = said;
  }

  /** Has the notes of these routines spoken, one after the other, and forgets all others. */
  async learn(routines: readonly Routine[]): Promise<void> {
    this.#wanted = notesOf(routines);
    for (const [id, { text }] of this.#spoken) {
      if (this.#wanted.get(id) !== text) {
        this.#spoken.delete(id);
      }
    }
    if (this.#isSpeaking) {
      return;
    }
    this.#isSpeaking = true;
    const refused = new Set<NoteId>();
    for (let next = this.#next(refused); next !== undefined; next = this.#next(refused)) {
      const [id, text] = next;
      const outcome = await this.#speak(this.#said(text));
      if (outcome.kind === 'done') {
        this.#spoken.set(id, { text, sound: outcome.value });
      } else {
        refused.add(id);
      }
    }
    this.#isSpeaking = false;
  }

  /** The speech of a note; undefined for anything else and until it has been made. */
  speech(id: SpokenId): SpokenSound | undefined {
    return isNote(id) ? this.#spoken.get(id)?.sound : undefined;
  }

  /** How long it is, in milliseconds. */
  lengthMs(id: SpokenId): number | undefined {
    const speech = this.speech(id);
    return speech && (speech.samples.length / speech.samplesPerSecond) * msPerSecond;
  }

  #next(refused: ReadonlySet<NoteId>): readonly [NoteId, string] | undefined {
    return [...this.#wanted].find(([id]) => !this.#spoken.has(id) && !refused.has(id));
  }
}

interface SpokenNote {
  readonly text: string;
  readonly sound: SpokenSound;
}

function isNote(id: SpokenId): id is NoteId {
  return id.startsWith('note/');
}

function notesOf(routines: readonly Routine[]): ReadonlyMap<NoteId, string> {
  const steps = routines.flatMap(placedSteps).map(({ step }) => step);
  return new Map(
    steps.flatMap(({ exercise, id, note }) => {
      const text = note.trim();
      return text === '' ? [] : [[noteId(exercise, id), text] as const];
    }),
  );
}
