import { Vector3, WebGLRenderer } from 'three';
import type { PerspectiveCamera } from 'three';
import type { FigurePose } from '../pose/figure-pose';
import { angleMark, bonesOf } from './angle-arc';
import type { AngleMark } from './angle-arc';
import { bonePlaces } from './bone-places';
import { ContactShadow } from './contact-shadow';
import { DrawingQueue, drawingMarks } from './drawing-queue';
import type { FigureCast } from './figure-cast';
import type { FigureShow } from './figure-show';
import { momentOf } from './figure-show';
import { insetPlace } from './inset-place';
import type { KeyAngle } from './key-angles';
import { muscleWorkOf } from './muscle-work';
import { PictureCamera } from './picture-camera';
import { PropPlaces } from './prop-places';
import { Resolution } from './resolution';
import { isDrawnInSoftware } from './software-drawing';
import { Studio } from './studio';
import type { ShownMoment } from './teaching';

/** What is drawn in a frame. */
export interface FrameWish {
  readonly show: FigureShow;
  readonly moment: ShownMoment;
  /** How strongly the working muscles are lit, 0 to 1. */
  readonly workShown: number;
  readonly angles: readonly KeyAngle[];
  /** Leaves the pool of light away, for a picture on another ground. */
  readonly withoutFloor?: true;
}

/** What came of a frame: nothing where it was left out. */
export type FrameOutcome =
  { readonly kind: 'drawn'; readonly marks: readonly AngleMark[] } | { readonly kind: 'leftOut' };

/** Width and height on the page, CSS pixels, and pixels of the screen for each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** Share of the height, from below, that words lie over. */
  readonly covered: number;
}

/** In a side view the far limbs are drawn about 30 % lighter (clinical.md section 2). */
const farShown = 1;

const leftOut: FrameOutcome = { kind: 'leftOut' };
/** Without a graphics processor a frame is drawn at most so often: the page needs the rest. */
const softwareEveryMs = 31;
/** A frame that comes so late after the last one is left out: the page has to catch up first. */
const lateMs = 120;
/** No picture has more pixels than this, however large the screen. */
const mostPixels = 2_300_000;

/** The picture of the figure: one canvas and one context for as long as the page lives. */
export class FigureStage {
  readonly canvas: HTMLCanvasElement;
  readonly #renderer: WebGLRenderer;
  readonly #cast: FigureCast;
  readonly #studio = new Studio();
  readonly #shadow = new ContactShadow();
  readonly #props = new PropPlaces();
  readonly #camera = new PictureCamera();
  readonly #queue: DrawingQueue;
  readonly #isSoftware: boolean;
  readonly #resolution: Resolution;
  #size: StageSize = { width: 2, height: 2, density: 1, covered: 0 };
  #lastDrawnMs = -Infinity;
  #lastAskedMs = -Infinity;
  #drawnKey = '';
  #gaveWay = false;
  #frameCount = 0;

  /** Throws where the canvas gives no WebGL 2. The bodies of `cast` are the stage's from now on. */
  constructor(canvas: HTMLCanvasElement, cast: FigureCast) {
    this.canvas = canvas;
    this.#cast = cast;
    this.#isSoftware = isDrawnInSoftware();
    const gl = canvas.getContext('webgl2', {
      alpha: true,
      // Without a graphics processor smooth edges cost more than twice as many pixels.
      antialias: !this.#isSoftware,
      premultipliedAlpha: true,
    });
    if (gl === null) {
      throw new Error('There is no WebGL 2');
    }
    this.#renderer = new WebGLRenderer({ canvas, context: gl });
    this.#renderer.setClearColor(0x000000, 0);
    this.#renderer.autoClear = false;
    this.#resolution = new Resolution(this.#isSoftware ? 1 : 0);
    this.#queue = new DrawingQueue(drawingMarks(gl));
    this.#studio.scene.add(this.#props.group, this.#shadow.plane);
    for (const { figure } of cast.members.values()) {
      figure.object.visible = false;
      this.#studio.scene.add(figure.object);
    }
  }

  /** Compiles every shader and hands every body over, so that the first picture is not late. */
  async warmUp(show: FigureShow): Promise<void> {
    this.#setScene({ show, moment: { seconds: 0, angles: 0 }, workShown: 0, angles: [] });
    await this.#renderer.compileAsync(this.#studio.scene, this.#camera.main);
  }

  /** To be called when the canvas has another size on the page. */
  resize(size: StageSize): void {
    this.#size = size;
    this.#applySize();
  }

  /** Draws what is wished for, unless there was no time for it or nothing changed. */
  draw(wish: FrameWish, nowMs: number): FrameOutcome {
    const sinceAskedMs = nowMs - this.#lastAskedMs;
    this.#lastAskedMs = nowMs;
    const state = this.#queue.poll(nowMs);
    if (state.kind === 'busy') {
      return leftOut;
    }
    if (state.drawMs !== undefined && this.#resolution.note({ drawMs: state.drawMs })) {
      this.#applySize();
    }
    if (this.#isTooEarly(nowMs) || this.#givesWay(sinceAskedMs)) {
      return leftOut;
    }
    const key = JSON.stringify([wish.moment, wish.workShown, wish.show.key, this.#size]);
    if (key === this.#drawnKey && this.#camera.isStill) {
      return leftOut;
    }
    this.#drawnKey = key;
    this.#lastDrawnMs = nowMs;
    const pose = this.#setScene(wish);
    this.#camera.advance(nowMs);
    this.#render(wish, pose);
    this.#queue.handedOver(nowMs);
    return { kind: 'drawn', marks: this.#marks(wish, pose) };
  }

  /** The context came back: what was on its way is lost. */
  restored(): void {
    this.#queue.forget();
    this.#drawnKey = '';
  }

  /** What the graphics processor holds for the stage, to be watched for leaks. */
  get held(): {
    readonly geometries: number;
    readonly textures: number;
    readonly programs: number;
  } {
    const { memory, programs } = this.#renderer.info;
    return { ...memory, programs: programs?.length ?? 0 };
  }

  dispose(): void {
    for (const { figure, surface } of this.#cast.members.values()) {
      figure.dispose();
      surface.material.dispose();
    }
    this.#props.dispose();
    this.#shadow.dispose();
    this.#studio.dispose();
    this.#renderer.dispose();
  }

  /** After a late frame the page has the next one for itself, but not two in a row. */
  #givesWay(sinceAskedMs: number): boolean {
    this.#gaveWay = !this.#gaveWay && sinceAskedMs > lateMs && sinceAskedMs < Infinity;
    return this.#gaveWay;
  }

  #isTooEarly(nowMs: number): boolean {
    return this.#isSoftware && nowMs - this.#lastDrawnMs < softwareEveryMs;
  }

  /** Puts body, things, colours and lamps in place; answers how the body stands. */
  #setScene({ show, moment, workShown, withoutFloor }: FrameWish): FigurePose {
    const { member, look, level } = show;
    for (const { figure } of this.#cast.members.values()) {
      figure.object.visible = figure === member.figure;
    }
    const { pose, props } = momentOf(show, moment);
    member.figure.pose(pose);
    member.surface.wear(look);
    member.surface.light(muscleWorkOf(level));
    member.surface.showWork(workShown);
    this.#props.show(props);
    const { towards, middle, ground } = show.framing;
    this.#studio.lightFloor(withoutFloor !== true);
    this.#studio.face(Math.atan2(towards.x, towards.z), middle.x, middle.z);
    this.#shadow.place(middle.x, ground, middle.z);
    this.#camera.follow(show);
    return pose;
  }

  #render(wish: FrameWish, pose: FigurePose): void {
    const { scene } = this.#studio;
    const { width, height } = this.#size;
    // Without a graphics processor the shadow goes with every second frame: nobody sees it.
    this.#frameCount += 1;
    if (!this.#isSoftware || this.#frameCount % 2 === 1) {
      this.#shadow.draw(this.#renderer, scene);
    }
    this.#renderer.setScissorTest(false);
    this.#renderer.setViewport(0, 0, width, height);
    this.#renderer.clear();
    this.#focus(this.#camera.main, wish, pose);
    this.#renderer.render(scene, this.#camera.main);
    const { inset } = this.#camera;
    if (inset !== undefined) {
      const side = Math.round(height * insetPlace.side);
      const left = Math.round(width * (1 - insetPlace.right)) - side;
      const bottom = Math.round(height * (1 - insetPlace.top)) - side;
      this.#renderer.setScissorTest(true);
      this.#renderer.setScissor(left, bottom, side, side);
      this.#renderer.setViewport(left, bottom, side, side);
      this.#renderer.clear();
      this.#focus(inset, wish, pose);
      this.#renderer.render(scene, inset);
    }
  }

  /** Far limbs are told from near ones by how far they are from the camera. */
  #focus(camera: PerspectiveCamera, { show }: FrameWish, pose: FigurePose): void {
    const depth = camera.worldToLocal(new Vector3(...pose.rootPosition)).z;
    const far = camera === this.#camera.main ? farShown * show.framing.fromTheSide : 0;
    show.member.surface.focusAt(-depth, far);
  }

  #marks({ show, angles, moment }: FrameWish, pose: FigurePose): readonly AngleMark[] {
    if (moment.angles === 0 || angles.length === 0) {
      return [];
    }
    const places = bonePlaces(show.member.skeleton, pose);
    const camera = this.#camera.main;
    return angles.map((angle) =>
      angleMark(angle, bonesOf(angle, show.mirrored), { places, camera }),
    );
  }

  #applySize(): void {
    const { width, height, density, covered } = this.#size;
    const wished = density * this.#resolution.scale;
    const most = Math.sqrt(mostPixels / Math.max(width * height, 1));
    this.#renderer.setPixelRatio(Math.min(wished, most));
    this.#renderer.setSize(width, height, false);
    this.#camera.shape(width / height, covered);
    this.#drawnKey = '';
  }
}
