import type { FrameCost } from './resolution';

/** How the graphics processor says that it is done with what it was given. */
export interface DrawingMarks {
  readonly mark: () => WebGLSync | null;
  readonly isDone: (mark: WebGLSync) => boolean;
  readonly drop: (mark: WebGLSync) => void;
}

/**
 * At most one picture is on its way: a new one is only begun when the last is done, so that a slow
 * graphics processor never holds up the rest of the page.
 */
export class DrawingQueue {
  readonly #marks: DrawingMarks;
  #open: { readonly mark: WebGLSync; readonly sinceMs: number } | undefined;
  #missedFrames = 0;

  constructor(marks: DrawingMarks) {
    this.#marks = marks;
  }

  /** What the last picture cost if it is done by now; `busy` while it is not. Once a frame. */
  poll(
    nowMs: number,
  ): { readonly kind: 'free'; readonly cost?: FrameCost } | { readonly kind: 'busy' } {
    if (this.#open === undefined) {
      return { kind: 'free' };
    }
    const { mark, sinceMs } = this.#open;
    if (!this.#marks.isDone(mark) && nowMs - sinceMs < givenUpMs) {
      this.#missedFrames += 1;
      return { kind: 'busy' };
    }
    this.#marks.drop(mark);
    this.#open = undefined;
    return { kind: 'free', cost: { drawMs: nowMs - sinceMs, missedFrames: this.#missedFrames } };
  }

  /** To be called when a picture has been handed over. */
  handedOver(nowMs: number): void {
    const mark = this.#marks.mark();
    this.#missedFrames = 0;
    this.#open = mark === null ? undefined : { mark, sinceMs: nowMs };
  }
}

/** A picture that has not come by then never will. */
const givenUpMs = 2_000;

/** The marks of a WebGL 2 context. */
export function drawingMarks(gl: WebGL2RenderingContext): DrawingMarks {
  return {
    mark: () => {
      const mark = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      return mark;
    },
    isDone: (mark) => gl.getSyncParameter(mark, gl.SYNC_STATUS) === gl.SIGNALED,
    drop: (mark) => {
      gl.deleteSync(mark);
    },
  };
}
