import { describe, expect, it } from 'vitest';
import { DrawingQueue } from '../../../src/figure/scene/drawing-queue';

function fakeMarks() {
  const state = { done: false, open: 0 };
  return {
    state,
    marks: {
      mark: () => {
        state.open += 1;
        return {};
      },
      isDone: () => state.done,
      drop: () => {
        state.open -= 1;
      },
    },
  };
}

describe('DrawingQueue', () => {
  it('is busy until the picture that was handed over is done', () => {
    const { state, marks } = fakeMarks();
    const queue = new DrawingQueue(marks);
    expect(queue.poll(0)).toEqual({ kind: 'free' });
    queue.handedOver(0);
    expect(queue.poll(16)).toEqual({ kind: 'busy' });
    state.done = true;
    expect(queue.poll(33)).toEqual({
      kind: 'free',
      cost: { drawMs: 33, missedFrames: 1 },
    });
    expect(queue.poll(50)).toEqual({ kind: 'free' });
  });

  it('gives a picture up that never gets done', () => {
    const queue = new DrawingQueue(fakeMarks().marks);
    queue.handedOver(0);
    expect(queue.poll(1_900).kind).toBe('busy');
    expect(queue.poll(2_100).kind).toBe('free');
  });

  it('drops every mark it made', () => {
    const { state, marks } = fakeMarks();
    const queue = new DrawingQueue(marks);
    state.done = true;
    for (let frame = 0; frame < 50; frame += 1) {
      queue.poll(frame * 16);
      queue.handedOver(frame * 16);
    }
    queue.poll(1_000);
    expect(state.open).toBe(0);
  });
});
