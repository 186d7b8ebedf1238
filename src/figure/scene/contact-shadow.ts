import {
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
} from 'three';
import type { Scene, WebGLRenderer } from 'three';
import { layers } from './layers';

/** Side of the square that the shadow can fall on, metres, and how high it still comes from. */
const shadowSide = 3.2;
const shadowReach = 0.6;
const pixels = 192;
/**
 * How wide the blur is, in pixels of the shadow. A second one costs a picture in twenty where there is
 * no graphics processor.
 */
const blurWide = 2.2;
const clearColour = new Color(0, 0, 0);

const wholeTriangle = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

const blurred = /* glsl */ `
uniform sampler2D picture;
uniform vec2 stepWide;
varying vec2 vUv;
void main() {
  float sum = texture2D(picture, vUv).r * 0.227;
  sum += (texture2D(picture, vUv + stepWide * 1.385).r + texture2D(picture, vUv - stepWide * 1.385).r) * 0.316;
  sum += (texture2D(picture, vUv + stepWide * 3.231).r + texture2D(picture, vUv - stepWide * 3.231).r) * 0.0703;
  gl_FragColor = vec4(sum, 0.0, 0.0, 1.0);
}
`;

/**
 * The soft shadow under a figure: what is above the ground is drawn from below, darker the nearer
 * it is, and blurred. It has no acne, since nothing shadows itself, and costs the same everywhere.
 */
export class ContactShadow {
  /** Lies on the ground; put it into the scene. */
  readonly plane: Mesh;
  readonly #camera: OrthographicCamera;
  readonly #drawn = new WebGLRenderTarget(pixels, pixels, { depthBuffer: true });
  readonly #spare = new WebGLRenderTarget(pixels, pixels, { depthBuffer: false });
  readonly #caster: MeshBasicMaterial;
  readonly #blur: ShaderMaterial;
  readonly #sheet: Mesh;
  /** The share of the square that is shown. */
  readonly #shown = new Vector2(1, 1);
  readonly #flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1);

  constructor() {
    const half = shadowSide / 2;
    this.#camera = new OrthographicCamera(-half, half, half, -half, 0, shadowReach);
    this.#camera.rotation.x = Math.PI / 2;
    this.#camera.layers.set(layers.shadow);
    this.#caster = createCaster();
    this.#blur = new ShaderMaterial({
      vertexShader: wholeTriangle,
      fragmentShader: blurred,
      uniforms: { picture: { value: null }, stepWide: { value: new Vector2() } },
      depthTest: false,
      depthWrite: false,
    });
    this.#sheet = new Mesh(new PlaneGeometry(2, 2), this.#blur);
    this.plane = new Mesh(
      new PlaneGeometry(shadowSide, shadowSide),
      createReceiver(this.#drawn, this.#shown),
    );
    this.plane.rotation.x = -Math.PI / 2;
    this.plane.renderOrder = 2;
  }

  /**
   * Moves the shadow's square: its middle, and the height of the ground. `wide` and `deep` say how
   * much of it can hold a shadow: only that is drawn. All in metres.
   */
  place({ x, z, ground, wide, deep }: ShadowPlace): void {
    this.#camera.position.set(x, ground - 0.02, z);
    this.#camera.updateMatrixWorld();
    this.plane.position.set(x, ground + 0.002, z);
    this.#shown.set(Math.min(wide / shadowSide, 1), Math.min(deep / shadowSide, 1));
    this.plane.scale.set(this.#shown.x, this.#shown.y, 1);
  }

  /** Draws the shadow anew; the renderer's target and clear colour are as before afterwards. */
  draw(renderer: WebGLRenderer, scene: Scene): void {
    const clearAlpha = renderer.getClearAlpha();
    this.plane.visible = false;
    renderer.setClearColor(clearColour, 1);
    scene.overrideMaterial = this.#caster;
    renderer.setRenderTarget(this.#drawn);
    // Otherwise earlier poses would hide this one: the drawing surface does not clear by itself.
    renderer.clear();
    renderer.render(scene, this.#camera);
    scene.overrideMaterial = null;
    const step = blurWide / pixels;
    this.#blurInto(renderer, { from: this.#drawn, into: this.#spare, step: [step, 0] });
    this.#blurInto(renderer, { from: this.#spare, into: this.#drawn, step: [0, step] });
    renderer.setRenderTarget(null);
    renderer.setClearColor(clearColour, clearAlpha);
    this.plane.visible = true;
  }

  dispose(): void {
    this.#drawn.dispose();
    this.#spare.dispose();
    this.#caster.dispose();
    this.#blur.dispose();
    for (const mesh of [this.#sheet, this.plane]) {
      mesh.geometry.dispose();
    }
    for (const material of [this.plane.material].flat()) {
      material.dispose();
    }
  }

  #blurInto(renderer: WebGLRenderer, { from, into, step }: Blurring): void {
    this.#blur.uniforms['picture'] = { value: from.texture };
    this.#blur.uniforms['stepWide'] = { value: new Vector2(...step) };
    renderer.setRenderTarget(into);
    renderer.render(this.#sheet, this.#flat);
  }
}

/** Where a shadow can be. */
export interface ShadowPlace {
  readonly x: number;
  readonly z: number;
  readonly ground: number;
  readonly wide: number;
  readonly deep: number;
}

interface Blurring {
  readonly from: WebGLRenderTarget;
  readonly into: WebGLRenderTarget;
  readonly step: readonly [number, number];
}

/** Writes how near the ground a surface is, 1 at the ground. */
function createCaster(): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ side: DoubleSide });
  material.onBeforeCompile = (program) => {
    program.fragmentShader = program.fragmentShader.replace(
      '#include <opaque_fragment>',
      'float near = 1.0 - gl_FragCoord.z; gl_FragColor = vec4(near * near * near, 0.0, 0.0, 1.0);',
    );
  };
  return material;
}

function createReceiver(drawn: WebGLRenderTarget, shown: Vector2): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: /* glsl */ `
      uniform vec2 shown;
      varying vec2 vUv;
      void main() {
        vUv = (vec2(uv.x, 1.0 - uv.y) - 0.5) * shown + 0.5;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform sampler2D picture;
      varying vec2 vUv;
      void main() {
        gl_FragColor = vec4(0.01, 0.02, 0.03, 0.62 * smoothstep(0.0, 1.0, 1.15 * texture2D(picture, vUv).r));
      }
    `,
    uniforms: { picture: { value: drawn.texture }, shown: { value: shown } },
    transparent: true,
    depthWrite: false,
  });
}
