import { createHash } from 'node:crypto';
import { english } from '../../src/text/en/english';
import { saidText } from '../../src/text/said-text';
import { spokenTexts } from '../../src/text/spoken-texts';
import { recipe } from './recipe';

/** One clip that there should be. */
export interface PlannedClip {
  /** Below the language's folder. */
  readonly file: string;
  /** What the engine is given. */
  readonly say: string;
  /** 1 is the voice's own pace. */
  readonly speed: number;
  /** What a caption shows. */
  readonly text: string;
  /** Of what the engine is given and how it is made. */
  readonly digest: string;
}

/** By spoken id. */
export type ClipPlan = ReadonlyMap<string, PlannedClip>;

/** Every English clip; sentences that are said alike share the file of the first. */
export function clipPlan(texts: Readonly<Record<string, string>> = spokenTexts(english)): ClipPlan {
  const files = new Map<string, string>();
  const plan = new Map<string, PlannedClip>();
  for (const [id, text] of Object.entries(texts)) {
    const say = saidText(text, english.spoken.sayings);
    const speed = id.startsWith('count/') ? recipe.speed.counted : recipe.speed.usual;
    const file = files.get(say) ?? `${id.replaceAll('/', '.')}.opus`;
    files.set(say, file);
    plan.set(id, { file, say, speed, text, digest: digestOf(say, speed) });
  }
  return plan;
}

function digestOf(say: string, speed: number): string {
  const { version, voice, bitsPerSecond } = recipe;
  const made = JSON.stringify([version, voice, bitsPerSecond, speed, say]);
  const digest = createHash('sha256').update(made);
  return digest.digest('hex').slice(0, 16);
}
