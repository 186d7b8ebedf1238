import { describe, expect, it } from 'vitest';
import type { PreviewMessage } from '../../../src/contract/preview-message';
import { hearPreview } from '../../../src/wall/preview/hear-preview';
import type { FramedWindow } from '../../../src/wall/preview/hear-preview';
import { routineOf, stepWith } from '../../circuit/sample-routine';
import { assertStandsInFor } from '../../electron/stands-in-for';

const message: PreviewMessage = {
  kind: 'backline-preview',
  routine: routineOf([stepWith('one')]),
  elapsedMs: 5000,
  playing: false,
};

function framed() {
  const target = new EventTarget();
  const desk = {};
  const page: object = Object.assign(target, {
    location: { origin: 'backline://preview' },
    parent: desk,
  });
  assertStandsInFor<FramedWindow>(page, ['addEventListener', 'location', 'parent']);
  const heard: PreviewMessage[] = [];
  hearPreview(page, (one) => heard.push(one));
  const post = (data: unknown, origin = 'backline://app', source: object = desk) => {
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  };
  return { heard, post };
}

describe('hearPreview', () => {
  it('hears what the window posts that frames it', () => {
    const { heard, post } = framed();
    post(message);
    expect(heard).toEqual([message]);
  });

  it('leaves alone what comes from another origin, another window, or is something else', () => {
    const { heard, post } = framed();
    post(message, 'https://example.com');
    post(message, 'null');
    post(message, 'backline://preview');
    post(message, 'backline://app', {});
    post({ ...message, kind: 'other' });
    post('backline-preview');
    post(null);
    expect(heard).toEqual([]);
  });
});
