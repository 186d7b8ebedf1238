import type { Plugin } from 'vite';
import { clipPlan } from './clip-plan';
import { readManifest } from './manifest';
import { clipComplaint } from './stale-clips';

/** Ends a build whose voice would say other words than its captions show. */
export function clipsInStep(): Plugin {
  return {
    name: 'clips-in-step',
    apply: 'build',
    async buildStart() {
      const complaint = clipComplaint(clipPlan(), await readManifest());
      if (complaint !== undefined) {
        this.error(complaint);
      }
    },
  };
}
