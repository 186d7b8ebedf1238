import { describe, expect, it } from 'vitest';
import { keptSpeech } from '../../../electron/main/speech/kept-speech';
import { done, refused } from '../../../src/contract/outcome';

const sound = done({ samples: Float32Array.of(0.5), samplesPerSecond: 16_000 });

function openVoice(answers: (text: string) => boolean = () => true) {
  const asked: string[] = [];
  const voice = keptSpeech({
    speak: (text) => {
      asked.push(text);
      return Promise.resolve(answers(text) ? sound : refused('cannot-speak'));
    },
  });
  return { voice, asked };
}

describe('keptSpeech', () => {
  it('speaks a text once, also when it is asked for twice at once', async () => {
    const { voice, asked } = openVoice();
    expect(await Promise.all([voice.speak('Lift.'), voice.speak(' Lift. ')])).toEqual([
      sound,
      sound,
    ]);
    await voice.speak('Lift.');
    expect(asked).toEqual(['Lift.']);
  });

  it('asks again for what was refused', async () => {
    const { voice, asked } = openVoice(() => false);
    await voice.speak('Lift.');
    await voice.speak('Lift.');
    expect(asked).toHaveLength(2);
  });

  it('asks nobody where there is nothing to say', async () => {
    const { voice, asked } = openVoice();
    expect(await voice.speak('日本')).toEqual(refused('cannot-speak'));
    expect(asked).toEqual([]);
  });

  it('forgets the text that was not asked for the longest', async () => {
    const { voice, asked } = openVoice();
    for (let number = 0; number < 40; number += 1) {
      await voice.speak(`Text ${String(number)}`);
    }
    await voice.speak('Text 0');
    await voice.speak('One more');
    await voice.speak('Text 0');
    expect(asked).toHaveLength(41);
    await voice.speak('Text 1');
    expect(asked).toHaveLength(42);
  });
});
