import type { Plugin } from 'vite';
import { clipPlan } from './clip-plan';
import { readManifest } from './manifest';
import { clipComplaint } from './stale-clips';

/** Ends a build whose voice, in this folder, would say other words than its captions show. */
export function clipsInStep(folder: string): Plugin {
  return {
    name: 'clips-in-step',
    apply: 'build',
    async buildStart() {
      const complaint = clipComplaint(clipPlan(), await readManifest(folder));
      if (complaint !== undefined) {
        this.error(complaint);
      }
    },
  };
}
