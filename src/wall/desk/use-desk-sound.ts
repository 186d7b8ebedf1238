import { useEffect, useEffectEvent } from 'react';
import type { SpokenId } from '../../circuit/voice/spoken-id';
import { deskTestPlan } from '../sound/desk-test';
import type { WallSound } from '../sound/use-wall-sound';
import type { WallDesk } from './wall-desk';

/** What joins the wall's sound with the desk. */
export interface DeskSoundParts {
  readonly wallSound: WallSound;
  readonly desk: WallDesk;
  /** No run is on the wall, whose sounds a test would cut off. */
  readonly isIdle: boolean;
  /** How long a clip of the voice is; undefined where there is none. */
  readonly lengthMs: (id: SpokenId) => number | undefined;
}

/** Tells the desk where sound can go and whether it is heard, and plays the test that staff ask for. */
export function useDeskSound({ wallSound, desk, isIdle, lengthMs }: DeskSoundParts): void {
  const { outputs, health, play } = wallSound;
  const { reportSound, onSoundTested } = desk;
  useEffect(() => {
    void reportSound({
      outputs: outputs.devices,
      isOutputMissing: outputs.state.kind === 'missing',
      isSilent: health.kind === 'silent',
    });
  }, [outputs, health, reportSound]);
  const test = useEffectEvent(() => {
    if (isIdle) {
      play(deskTestPlan(lengthMs));
    }
  });
  useEffect(
    () =>
      onSoundTested(() => {
        test();
      }),
    [onSoundTested],
  );
}
