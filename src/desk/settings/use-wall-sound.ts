import { useEffect, useState } from 'react';
import { unknownSound } from '../../contract/wall-sound';
import type { WallSound } from '../../contract/wall-sound';
import { useDesk } from '../desk-context';

/** What the wall last said of its sound. */
export function useWallSound(): WallSound {
  const { bridge } = useDesk();
  const [sound, setSound] = useState(unknownSound);
  useEffect(() => {
    let isHere = true;
    const learn = (said: WallSound) => {
      if (isHere) {
        setSound(said);
      }
    };
    const stop = bridge.on('desk:wall-sound-changed', learn);
    void bridge.call('desk:wall-sound', undefined).then((answer) => {
      if (answer.kind === 'done') {
        learn(answer.value);
      }
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [bridge]);
  return sound;
}
