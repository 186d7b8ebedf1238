import {
  FramebufferTexture,
  LinearFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
} from 'three';
import type { WebGLRenderer } from 'three';

/** A part of a canvas, in its own pixels, from the bottom left. */
export interface PixelBox {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

const wholeBox = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

// Where the light of the four neighbours differs much, there is an edge: the picture is mixed along
// it. Elsewhere nothing is read but the five pixels themselves.
const smoothed = /* glsl */ `
uniform sampler2D picture;
uniform vec2 pixel;
varying vec2 vUv;
float light(vec4 colour) {
  return dot(colour.rgb, vec3(0.299, 0.587, 0.114)) + colour.a * 0.25;
}
void main() {
  vec4 middle = texture2D(picture, vUv);
  float up = light(texture2D(picture, vUv + vec2(0.0, pixel.y)));
  float down = light(texture2D(picture, vUv - vec2(0.0, pixel.y)));
  float right = light(texture2D(picture, vUv + vec2(pixel.x, 0.0)));
  float left = light(texture2D(picture, vUv - vec2(pixel.x, 0.0)));
  float own = light(middle);
  float most = max(own, max(max(up, down), max(left, right)));
  float least = min(own, min(min(up, down), min(left, right)));
  vec2 along = vec2(up - down, left - right);
  float length2 = dot(along, along);
  if (most - least < 0.05 || length2 < 1e-4) {
    gl_FragColor = middle;
    return;
  }
  vec2 way = along * inversesqrt(length2) * pixel;
  vec4 near = texture2D(picture, vUv + way * 0.5) + texture2D(picture, vUv - way * 0.5);
  vec4 far = texture2D(picture, vUv + way * 1.5) + texture2D(picture, vUv - way * 1.5);
  gl_FragColor = near * 0.3 + far * 0.2;
}
`;

/**
 * Smooths the edges of what is already on the canvas, in one box of it: far cheaper than drawing with
 * several samples a pixel where there is no graphics processor.
 */
export class EdgeSmoothing {
  readonly #camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  readonly #pixel = new Vector2();
  readonly #material = new ShaderMaterial({
    vertexShader: wholeBox,
    fragmentShader: smoothed,
    uniforms: { picture: { value: null }, pixel: { value: this.#pixel } },
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
  });
  readonly #sheet = new Mesh(new PlaneGeometry(2, 2), this.#material);
  #copy: FramebufferTexture | undefined;

  /** Smooths a box of the canvas that is drawn on just now. Its viewport is another one afterwards. */
  smooth(renderer: WebGLRenderer, box: PixelBox): void {
    const { left, bottom, width, height } = box;
    const copy = this.#copyOf(width, height);
    renderer.copyFramebufferToTexture(copy, new Vector2(left, bottom));
    const ratio = renderer.getPixelRatio();
    renderer.setViewport(left / ratio, bottom / ratio, width / ratio, height / ratio);
    renderer.render(this.#sheet, this.#camera);
  }

  dispose(): void {
    this.#copy?.dispose();
    this.#material.dispose();
    this.#sheet.geometry.dispose();
  }

  #copyOf(width: number, height: number): FramebufferTexture {
    if (this.#copy?.image.width !== width || this.#copy.image.height !== height) {
      this.#copy?.dispose();
      this.#copy = new FramebufferTexture(width, height);
      this.#copy.minFilter = LinearFilter;
      this.#copy.magFilter = LinearFilter;
      this.#pixel.set(1 / width, 1 / height);
      this.#material.uniforms['picture'] = { value: this.#copy };
    }
    return this.#copy;
  }
}
