import {
  CircleGeometry,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  Scene,
  ShaderMaterial,
} from 'three';

/** Radius of the pool of light on the floor, metres. */
const poolRadius = 2.3;

/** Light and floor: a soft pool of light that runs out into the dark of the page. */
export class Studio {
  readonly scene = new Scene();
  readonly #lights = new Group();
  readonly #floor: Mesh;

  constructor() {
    this.#lights.add(
      lamp('#fff3e2', 2.5, [-1.6, 3.2, 2.4]),
      lamp('#bcd9ff', 0.8, [2.6, 1.4, 2.0]),
      lamp('#cfeaff', 1.5, [1.2, 2.6, -2.8]),
    );
    this.scene.add(this.#lights, new HemisphereLight('#d7e6f5', '#35564f', 1.05));
    this.#floor = new Mesh(new CircleGeometry(poolRadius, 48), createPool());
    this.#floor.rotation.x = -Math.PI / 2;
    // Behind all else and first of all that is seen: written rather than mixed, after what hides it.
    this.#floor.renderOrder = 1;
    this.scene.add(this.#floor);
  }

  /** Turns the lamps so that they stand about the camera, and the pool under the figure. */
  face(azimuth: number, x: number, z: number): void {
    this.#lights.rotation.y = azimuth;
    this.#floor.position.set(x, -0.001, z);
  }

  lightFloor(isLit: boolean): void {
    this.#floor.visible = isLit;
  }

  dispose(): void {
    this.#floor.geometry.dispose();
    for (const material of [this.#floor.material].flat()) {
      material.dispose();
    }
    for (const light of this.#lights.children) {
      if (light instanceof DirectionalLight) {
        light.dispose();
      }
    }
  }
}

function lamp(
  colour: string,
  strength: number,
  [x, y, z]: readonly [number, number, number],
): DirectionalLight {
  const light = new DirectionalLight(colour, strength);
  light.position.set(x, y, z);
  return light;
}

function createPool(): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: /* glsl */ `
      varying vec2 vPlace;
      void main() {
        vPlace = uv * 2.0 - 1.0;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform vec3 colour;
      varying vec2 vPlace;
      void main() {
        float away = clamp(length(vPlace), 0.0, 1.0);
        float pool = 1.0 - away * away * (3.0 - 2.0 * away);
        gl_FragColor = vec4(colour, 1.0) * 0.62 * pool;
      }
    `,
    uniforms: { colour: { value: new Color(0.15, 0.225, 0.3) } },
    depthWrite: false,
  });
}
