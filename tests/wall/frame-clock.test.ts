import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameClock } from '../../src/wall/frame-clock';

let requests: Map<number, () => void>;

beforeEach(() => {
  requests = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => {
    last += 1;
    requests.set(last, onFrame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => requests.delete(request));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The window draws: every request made so far is answered. */
function draw(): void {
  const due = [...requests.values()];
  requests.clear();
  for (const onFrame of due) {
    onFrame();
  }
}

function nothing(): void {
  // For a clock that has nothing to do ahead of its frames.
}

describe('createFrameClock', () => {
  it('asks for no frame while nobody wants one', () => {
    const frames = createFrameClock(nothing);
    expect(requests.size).toBe(0);
    frames.subscribe(nothing)();
    expect(requests.size).toBe(0);
  });

  it('calls every subscriber once a frame, by one request', () => {
    const frames = createFrameClock(nothing);
    const [one, other] = [vi.fn(), vi.fn()];
    frames.subscribe(one);
    frames.subscribe(other);
    expect(requests.size).toBe(1);
    draw();
    draw();
    expect(one).toHaveBeenCalledTimes(2);
    expect(other).toHaveBeenCalledTimes(2);
    expect(requests.size).toBe(1);
  });

  it('calls one that comes in the middle of a frame from the next on, when its page is laid out', () => {
    const frames = createFrameClock(nothing);
    const late = vi.fn();
    const leave = frames.subscribe(() => {
      leave();
      frames.subscribe(late);
    });
    draw();
    expect(late).not.toHaveBeenCalled();
    draw();
    expect(late).toHaveBeenCalledOnce();
  });

  it('calls none that another made leave in the same frame', () => {
    const frames = createFrameClock(nothing);
    const gone = vi.fn();
    const parting = { leave: nothing };
    frames.subscribe(() => {
      parting.leave();
    });
    parting.leave = frames.subscribe(gone);
    draw();
    expect(gone).not.toHaveBeenCalled();
  });

  it('goes on for the rest when one leaves in the middle of a frame', () => {
    const frames = createFrameClock(nothing);
    const stayed = vi.fn();
    const leave = frames.subscribe(() => {
      leave();
    });
    frames.subscribe(stayed);
    draw();
    draw();
    expect(stayed).toHaveBeenCalledTimes(2);
  });

  it('stops when the last one leaves in a frame, and starts again for the next', () => {
    const frames = createFrameClock(nothing);
    const leave = frames.subscribe(() => {
      leave();
    });
    draw();
    expect(requests.size).toBe(0);
    const back = vi.fn();
    frames.subscribe(back);
    draw();
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('reports a fault and goes on for the rest, in this frame and the next', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const fault = new Error('a fault');
    const fail = () => {
      throw fault;
    };
    const frames = createFrameClock(fail);
    const other = vi.fn();
    frames.subscribe(fail);
    frames.subscribe(other);
    draw();
    draw();
    expect(other).toHaveBeenCalledTimes(2);
    expect(report.mock.calls).toEqual([[fault], [fault], [fault], [fault]]);
  });

  it('does what comes before a frame ahead of every subscriber', () => {
    const order: string[] = [];
    const frames = createFrameClock(() => order.push('before'));
    frames.subscribe(() => order.push('one'));
    frames.subscribe(() => order.push('other'));
    draw();
    expect(order).toEqual(['before', 'one', 'other']);
  });
});
