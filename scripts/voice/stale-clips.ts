import type { ClipPlan, PlannedClip } from './clip-plan';
import type { Manifest } from './manifest';

/** The clips whose words are not the ones that their file says, by spoken id. */
export function staleClips(plan: ClipPlan, manifest: Manifest): ClipPlan {
  const isFresh = (id: string, { file, digest }: PlannedClip) => {
    const entry = manifest[id];
    return entry?.digest === digest && entry.file === file;
  };
  return new Map([...plan].filter(([id, clip]) => !isFresh(id, clip)));
}

/** Clips that nothing says any more, by spoken id. */
export function leftOverClips(plan: ClipPlan, manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((id) => !plan.has(id));
}

/** What to tell whoever changed a text and not its clip; undefined where all is in order. */
export function clipComplaint(plan: ClipPlan, manifest: Manifest): string | undefined {
  const stale = [...staleClips(plan, manifest)].map(([id, { text }]) => `  ${id}: "${text}"`);
  const leftOver = leftOverClips(plan, manifest).map((id) => `  ${id}: is said no more`);
  const lines = [...stale, ...leftOver];
  return lines.length === 0
    ? undefined
    : `The voice does not say these texts as they are now. Run \`npm run voice:build\`.\n${lines.join('\n')}`;
}
