import { levelOf } from '../../exercises/level-of';
import { movementAt } from '../pose/movement-at';
import type { StageCanvas } from './drawing-surface';
import type { FigureFiles } from './figure-cast';
import { figureLook } from './figure-look';
import type {
  DrawnFigure,
  FigureCommand,
  FigureRole,
  FigureReport,
  FigureWish,
} from './figure-messages';
import type { FigureShow } from './figure-show';
import type { DrawnFrame, FrameWish } from './figure-stage';
import { angleMomentOf } from './key-angles';
import type { OpenFigure } from './open-figure';

/** What the service is given. */
export interface ServiceSurroundings {
  readonly open: (files: FigureFiles, canvas: StageCanvas) => Promise<OpenFigure>;
  readonly report: (report: FigureReport) => void;
  readonly now: () => number;
  /** Runs something once, with the next frame of the screen. */
  readonly onNextFrame: (task: () => void) => void;
  /** Runs something once, after so many milliseconds; returns how to stop that. */
  readonly after: (ms: number, task: () => void) => () => void;
}

/** A picture that has not changed for so long stands still and is drawn as finely as can be. */
const stillAfterMs = 180;
/** Movements that are kept ready; the oldest gives way. */
const mostShows = 64;

/** Draws what the page wishes for: the one thing that the figure's worker does. */
export class FigureService {
  readonly #given: ServiceSurroundings;
  readonly #shows = new Map<string, FigureShow>();
  #figure: OpenFigure | undefined;
  #wish: FigureWish | undefined;
  #isFrameAsked = false;
  #isLost = false;
  #forgetStill: () => void = () => undefined;
  #last: DrawnFigure | undefined;

  constructor(surroundings: ServiceSurroundings) {
    this.#given = surroundings;
  }

  /** Does what the page asks for. */
  receive(command: FigureCommand): void {
    if (command.kind === 'open') {
      this.#open(command).catch((cause: unknown) => {
        this.#fail(cause);
      });
      return;
    }
    this.#guarded(() => {
      this.#follow(command);
    });
  }

  #follow(command: Exclude<FigureCommand, { readonly kind: 'open' }>): void {
    switch (command.kind) {
      case 'resize':
        this.#figure?.stage.resize(command.size);
        this.#askFrame();
        return;
      case 'prepare':
        this.#show(command.role);
        return;
      case 'show':
        this.#wish = command.wish;
        this.#askFrame();
    }
  }

  async #open({ canvas, files, first }: FigureCommand & { readonly kind: 'open' }): Promise<void> {
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.#isLost = true;
      this.#given.report({ kind: 'lost' });
    });
    canvas.addEventListener('webglcontextrestored', () => {
      this.#given.report({ kind: 'restored' });
    });
    const figure = await this.#given.open(files, canvas);
    this.#figure = figure;
    const show = this.#show(first);
    if (show !== undefined) {
      await figure.stage.warmUp(show);
    }
    this.#given.report({ kind: 'opened' });
  }

  /** A movement ready to be shown; some 20 ms of work for one that is new. */
  #show({ shown, turn }: FigureRole): FigureShow | undefined {
    const key = [shown.exercise, shown.level, shown.way, shown.mistake, turn].join(' ');
    const known = this.#shows.get(key);
    const show = known ?? this.#figure?.show(shown, figureLook(turn));
    if (known === undefined && show !== undefined) {
      this.#shows.set(key, show);
      const [oldest] = this.#shows.keys();
      if (this.#shows.size > mostShows && oldest !== undefined) {
        this.#shows.delete(oldest);
      }
    }
    return show;
  }

  #askFrame(): void {
    if (!this.#isFrameAsked && this.#wish !== undefined && !this.#isLost) {
      this.#isFrameAsked = true;
      this.#given.onNextFrame(() => {
        this.#isFrameAsked = false;
        this.#guarded(() => {
          this.#drawFrame();
        });
      });
    }
  }

  #drawFrame(): void {
    const frame = this.#frameOf(this.#wish);
    if (frame === undefined || this.#isLost) {
      return;
    }
    const outcome = this.#figure?.stage.draw(frame, this.#given.now());
    if (outcome?.kind === 'drawn') {
      this.#tell(outcome, false);
      this.#goOn();
    } else if (outcome?.kind === 'later') {
      this.#askFrame();
    } else if (this.#last !== undefined) {
      this.#given.report({ kind: 'drawn', figure: this.#last });
    }
  }

  /** While the camera moves the next frame is due; else the picture may be about to stand still. */
  #goOn(): void {
    this.#forgetStill();
    if (this.#figure?.stage.isSettled === true) {
      this.#forgetStill = this.#given.after(stillAfterMs, () => {
        this.#guarded(() => {
          this.#drawStill();
        });
      });
    } else {
      this.#askFrame();
    }
  }

  #drawStill(): void {
    const frame = this.#frameOf(this.#wish);
    if (frame !== undefined && !this.#isFrameAsked && !this.#isLost) {
      const drawn = this.#figure?.stage.drawSharp(frame, this.#given.now());
      if (drawn !== undefined) {
        this.#tell(drawn, true);
      }
    }
  }

  #frameOf(wish: FigureWish | undefined): FrameWish | undefined {
    const show = wish === undefined ? undefined : this.#show(wish.role);
    if (wish === undefined || show === undefined) {
      return undefined;
    }
    const { moment, workShown } = wish;
    const { exercise } = show.shown;
    const angles = angleMomentOf(exercise, show.level.movement)?.angles ?? [];
    return { show, moment, workShown, angles };
  }

  #tell({ marks, muscles }: DrawnFrame, isSharp: boolean): void {
    const wish = this.#wish;
    if (wish !== undefined) {
      this.#last = {
        shown: wish.role.shown,
        repetition: repetitionOf(wish),
        musclesPrimary: muscles.primary,
        musclesSecondary: muscles.secondary,
        isSharp,
        marks,
        marksShown: wish.moment.angles,
      };
      this.#given.report({ kind: 'drawn', figure: this.#last });
    }
  }

  #guarded(task: () => void): void {
    try {
      task();
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    this.#wish = undefined;
    const what = cause instanceof Error ? cause.message : String(cause);
    this.#given.report({ kind: 'failed', what });
  }
}

/** The repetition that the pose at a moment belongs to. */
function repetitionOf({ role, moment, reps }: FigureWish): number | undefined {
  const level = levelOf(role.shown.exercise, role.shown.level);
  return reps === undefined || level === undefined
    ? undefined
    : movementAt(level.movement, moment.seconds, reps).repetition;
}
