import { Vector3 } from 'three';
import type { PerspectiveCamera } from 'three';
import type { MuscleId } from '../../exercises/muscle';
import type { FigurePose } from '../pose/figure-pose';
import { angleMark } from './angle-arc';
import type { AngleMark } from './angle-arc';
import { bonePlaces } from './bone-places';
import { ContactShadow } from './contact-shadow';
import { DrawingSurface } from './drawing-surface';
import type { Fineness, StageCanvas } from './drawing-surface';
import { EdgeSmoothing } from './edge-smoothing';
import type { FigureCast } from './figure-cast';
import type { FigureShow } from './figure-show';
import { momentOf } from './figure-show';
import { insetPlace } from './inset-place';
import type { KeyAngle } from './key-angles';
import { musclesAtWork, muscleWorkOf } from './muscle-work';
import { PictureCamera } from './picture-camera';
import { PropPlaces } from './prop-places';
import type { StageSize } from './stage-size';
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

/** What is on a picture. */
export interface DrawnFrame {
  readonly kind: 'drawn';
  readonly marks: readonly AngleMark[];
  /** The muscles that are tinted on the body. */
  readonly muscles: {
    readonly primary: readonly MuscleId[];
    readonly secondary: readonly MuscleId[];
  };
}

/** What came of a frame. `later`: there is no time for it yet; `unchanged`: it is there already. */
export type FrameOutcome = DrawnFrame | { readonly kind: 'later' } | { readonly kind: 'unchanged' };

/** In a side view the far limbs are drawn about 30 % lighter (clinical.md section 2). */
const farShown = 1;

/** What a body is thicker than its bones, and a shadow softer than what throws it, metres. */
const shadowRoom = 0.7;
/** Without a graphics processor a frame is drawn at most so often: the page needs the rest. */
const softwareEveryMs = 31;

/** The picture of the figure: one canvas and one context for as long as it lives. */
export class FigureStage {
  readonly #surface: DrawingSurface;
  readonly #cast: FigureCast;
  readonly #studio = new Studio();
  readonly #shadow = new ContactShadow();
  readonly #props = new PropPlaces();
  readonly #camera = new PictureCamera();
  readonly #smoothing = new EdgeSmoothing();
  #lastDrawnMs = -Infinity;
  #drawnKey = '';
  #frameCount = 0;

  /** Throws where the canvas gives no WebGL 2. The bodies of `cast` are the stage's from now on. */
  constructor(canvas: StageCanvas, cast: FigureCast) {
    this.#surface = new DrawingSurface(canvas);
    this.#cast = cast;
    this.#studio.scene.add(this.#props.group, this.#shadow.plane);
    for (const { figure } of cast.members.values()) {
      figure.object.visible = false;
      this.#studio.scene.add(figure.object);
    }
  }

  get canvas(): StageCanvas {
    return this.#surface.canvas;
  }

  /** True when the camera has come to where it should be. */
  get isSettled(): boolean {
    return this.#camera.isStill;
  }

  /** Compiles every shader and hands every body over, so that the first picture is not late. */
  async warmUp(show: FigureShow): Promise<void> {
    this.#setScene({ show, moment: { seconds: 0, angles: 0 }, workShown: 0, angles: [] });
    await this.#surface.renderer.compileAsync(this.#studio.scene, this.#camera.main);
  }

  /** To be called when the canvas has another size on the page. */
  resize(size: StageSize): void {
    this.#surface.resize(size);
    this.#camera.shape(size.width / size.height, size.covered);
    this.#drawnKey = '';
  }

  /** Draws a moment as finely as there is time for, unless there is no time or nothing changed. */
  draw(wish: FrameWish, nowMs: number): FrameOutcome {
    if (this.#surface.poll(nowMs) === 'busy' || this.#isTooEarly(nowMs)) {
      return { kind: 'later' };
    }
    const key = JSON.stringify([wish.moment, wish.workShown, wish.show.key]);
    if (key === this.#drawnKey && this.#camera.isStill) {
      return { kind: 'unchanged' };
    }
    this.#drawnKey = key;
    return this.#drawAs('moving', wish, nowMs);
  }

  /** Draws a moment that is to stand still as finely as the screen can show it; takes its time. */
  drawSharp(wish: FrameWish, nowMs: number): DrawnFrame {
    return this.#drawAs('sharp', wish, nowMs);
  }

  dispose(): void {
    for (const { figure, surface } of this.#cast.members.values()) {
      figure.dispose();
      surface.material.dispose();
    }
    this.#props.dispose();
    this.#shadow.dispose();
    this.#smoothing.dispose();
    this.#studio.dispose();
    this.#surface.renderer.dispose();
  }

  #isTooEarly(nowMs: number): boolean {
    return this.#surface.isSoftware && nowMs - this.#lastDrawnMs < softwareEveryMs;
  }

  #drawAs(fineness: Fineness, wish: FrameWish, nowMs: number): DrawnFrame {
    this.#lastDrawnMs = nowMs;
    this.#surface.become(fineness);
    const isQuick = fineness === 'moving' && this.#surface.isSoftware;
    this.#camera.takeIn(isQuick ? 'quick' : 'fine');
    const pose = this.#setScene(wish);
    if (fineness === 'sharp') {
      this.#camera.settle();
    }
    this.#camera.advance(nowMs);
    // Without a graphics processor the shadow goes with every second frame: nobody sees it.
    this.#frameCount += 1;
    if (!isQuick || this.#frameCount % 2 === 1) {
      this.#shadow.draw(this.#surface.renderer, this.#studio.scene);
    }
    this.#render(wish, pose);
    this.#surface.handedOver(nowMs, fineness);
    const muscles = musclesAtWork(muscleWorkOf(wish.show.level));
    return { kind: 'drawn', marks: this.#marks(wish, pose), muscles };
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
    const { towards, middle, extent, ground } = show.framing;
    this.#studio.lightFloor(withoutFloor !== true);
    member.surface.standOn(ground);
    this.#studio.face(Math.atan2(towards.x, towards.z), middle.x, middle.z);
    this.#shadow.place({
      x: middle.x,
      z: middle.z,
      ground,
      wide: extent.x + shadowRoom,
      deep: extent.z + shadowRoom,
    });
    this.#camera.follow(show);
    return pose;
  }

  #render(wish: FrameWish, pose: FigurePose): void {
    const { scene } = this.#studio;
    const { renderer, size } = this.#surface;
    const { width, height } = size;
    renderer.setScissorTest(false);
    renderer.setViewport(0, 0, width, height);
    renderer.clear();
    this.#focus(this.#camera.main, wish, pose);
    renderer.render(scene, this.#camera.main);
    if (this.#surface.isSoftware) {
      this.#smoothing.smooth(renderer, this.#surface.boxOf(this.#camera.seen(wish.show)));
    }
    const { inset } = this.#camera;
    if (inset !== undefined) {
      const side = Math.round(height * insetPlace.side);
      const left = Math.round(width * (1 - insetPlace.right)) - side;
      const bottom = Math.round(height * (1 - insetPlace.top)) - side;
      renderer.setScissorTest(true);
      renderer.setScissor(left, bottom, side, side);
      renderer.setViewport(left, bottom, side, side);
      renderer.clear();
      this.#focus(inset, wish, pose);
      renderer.render(scene, inset);
      renderer.setScissorTest(false);
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
    return angles.map((angle) => angleMark(angle, { places, camera, mirrored: show.mirrored }));
  }
}
