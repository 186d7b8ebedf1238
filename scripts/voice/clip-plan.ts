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
    const file = files.get(say) ?? `${id.replaceAll('/', '.')}.opus`;
    files.set(say, file);
    plan.set(id, { file, say, text, digest: digestOf(say) });
  }
  return plan;
}

function digestOf(say: string): string {
  const digest = createHash('sha256').update(JSON.stringify([recipe, say]));
  return digest.digest('hex').slice(0, 16);
}
