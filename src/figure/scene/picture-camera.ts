import { Box2, PerspectiveCamera, Vector2, Vector3 } from 'three';
import type { FigureShow } from './figure-show';
import { viewOf } from './frame-points';
import type { Lens, View } from './frame-points';
import { insetPlace } from './inset-place';
import { layers } from './layers';

const fieldOfView = 24;
/** Room for what the bones do not show: skin, hair, shoes. */
const margins = { left: 0.06, right: 0.06, top: 0.05, bottom: 0.04 };
const insetMargins = { left: 0.08, right: 0.08, top: 0.08, bottom: 0.08 };
const moveMs = 650;

/** The cameras of the picture: the main one, which moves calmly to where it should be, and the small. */
export class PictureCamera {
  readonly main = new PerspectiveCamera(fieldOfView, 1, 0.1, 30);
  /** The middle of what is looked at. */
  readonly middle = new Vector3();
  readonly #small = new PerspectiveCamera(fieldOfView, 1, 0.1, 30);
  #show: FigureShow | undefined;
  #aspect = 1;
  #covered = 0;
  #seen: View | undefined;
  #from: View | undefined;
  #to: View | undefined;
  #startedMs: number | undefined;

  constructor() {
    this.takeIn('fine');
    this.#small.layers.enable(layers.inset);
  }

  get inset(): PerspectiveCamera | undefined {
    return this.#show?.framing.inset === undefined ? undefined : this.#small;
  }

  /** True when the camera is where it should be. */
  get isStill(): boolean {
    return this.#from === undefined;
  }

  /** Whether the picture is of the body with all its triangles, or of one that is quick to draw. */
  takeIn(body: 'fine' | 'quick'): void {
    this.main.layers.set(layers.always);
    this.main.layers.enable(body === 'fine' ? layers.picture : layers.moving);
  }

  /** The part of the picture that a movement takes, shares from the bottom left. */
  seen({ framing }: FigureShow): Box2 {
    const box = new Box2();
    for (const point of framing.points) {
      const { x, y } = point.clone().project(this.main);
      box.expandByPoint(new Vector2((x + 1) / 2, (y + 1) / 2));
    }
    return box.expandByVector(new Vector2(margins.left, margins.top));
  }

  /** Another width by height, or other words over it: the camera is there at once. */
  shape(aspect: number, covered: number): void {
    this.#aspect = aspect;
    this.#covered = covered;
    this.main.aspect = aspect;
    this.main.updateProjectionMatrix();
    this.#aim('atOnce');
  }

  /** What is to be seen. To another side of the same exercise it moves, to another one it cuts. */
  follow(show: FigureShow): void {
    if (this.#show?.key === show.key) {
      return;
    }
    const before = this.#show?.shown;
    this.#show = show;
    const same = before?.exercise === show.shown.exercise && before.level === show.shown.level;
    this.#aim(same ? 'calmly' : 'atOnce');
  }

  /** Ends its way: it is where it should be with the next `advance`. */
  settle(): void {
    this.#from = undefined;
  }

  /** Moves on to a time; milliseconds on any steady clock. */
  advance(nowMs: number): void {
    if (this.#to === undefined) {
      return;
    }
    this.#startedMs ??= nowMs;
    const share = this.#from === undefined ? 1 : Math.min((nowMs - this.#startedMs) / moveMs, 1);
    const view = this.#from === undefined ? this.#to : between(this.#from, this.#to, share);
    this.#seen = view;
    this.main.position.copy(view.from);
    this.main.lookAt(view.at);
    this.main.updateMatrixWorld();
    if (share >= 1) {
      this.#from = undefined;
    }
  }

  /** Whether a figure so seen would come under the small view. */
  #reachesInset(points: readonly Vector3[], { from, at }: View): boolean {
    const camera = new PerspectiveCamera(fieldOfView, this.#aspect, 0.1, 30);
    camera.position.copy(from);
    camera.lookAt(at);
    camera.updateMatrixWorld();
    const left = 1 - insetPlace.right - insetPlace.side / this.#aspect;
    const bottom = insetPlace.top + insetPlace.side;
    return points.some((point) => {
      const { x, y } = point.clone().project(camera);
      return (x + 1) / 2 > left - margins.right && (1 - y) / 2 < bottom + margins.top;
    });
  }

  #aim(how: 'atOnce' | 'calmly'): void {
    if (this.#show === undefined) {
      return;
    }
    const { points, towards, inset, middle } = this.#show.framing;
    const lensOf = (right: number): Lens => ({
      fieldOfView,
      aspect: this.#aspect,
      margins: { ...margins, right, bottom: margins.bottom + this.#covered },
    });
    const whole = viewOf(points, towards, lensOf(margins.right));
    const besideInset = insetPlace.right + insetPlace.side / this.#aspect;
    const target =
      inset !== undefined && this.#reachesInset(points, whole)
        ? viewOf(points, towards, lensOf(besideInset))
        : whole;
    this.#from = how === 'calmly' ? this.#seen : undefined;
    this.#to = target;
    this.#startedMs = undefined;
    this.middle.copy(middle);
    if (inset !== undefined) {
      const small = viewOf(points, inset, { fieldOfView, aspect: 1, margins: insetMargins });
      this.#small.position.copy(small.from);
      this.#small.up.set(0, inset.y > 0.9 ? 0 : 1, inset.y > 0.9 ? 1 : 0);
      this.#small.lookAt(small.at);
      this.#small.updateMatrixWorld();
    }
  }
}

/** Around the figure rather than through it: the distance to what is looked at is kept. */
function between(one: View, two: View, share: number): View {
  const eased = share * share * (3 - 2 * share);
  const at = one.at.clone().lerp(two.at, eased);
  const first = one.from.clone().sub(one.at);
  const second = two.from.clone().sub(two.at);
  const distance = first.length() + (second.length() - first.length()) * eased;
  const way = first.normalize().lerp(second.normalize(), eased);
  if (way.lengthSq() < 1e-4) {
    way.copy(second);
  }
  return { at, from: at.clone().addScaledVector(way.normalize(), distance) };
}
