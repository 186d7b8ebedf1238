import {
  BoxGeometry,
  CylinderGeometry,
  Group,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  SphereGeometry,
  TorusGeometry,
  Vector2,
} from 'three';
import type { BufferGeometry, Material } from 'three';
import { cushionSize } from '../pose/prop-sizes';
import type { FigureProp } from '../pose/props';
import { chairParts } from './chair-parts';
import { pillowGeometry } from './pillow-geometry';
import { towelParts } from './towel-parts';

/**
 * Sizes in metres. Mat: 200 × 100 cm as in clinics, 12 mm thick, its top at its own height 0, along Z. Dumbbell and
 * ankle weight: along X; the weight's and the balls' radius is 1. Wall: in the plane of Y and Z.
 */
const matSize = { width: 1, length: 2, thickness: 0.012 };

/** Half a cuff about an ankle of radius 1: how far out, and where along it. */
const cuffOutline = [
  [1.02, -1.1],
  [1.34, -0.85],
  [1.42, 0],
  [1.34, 0.85],
  [1.02, 1.1],
] as const;

const surfaces = {
  mat: { color: '#3f9f80', transparent: true },
  rubber: { color: '#2c333d' },
  steel: { color: '#aab6c2' },
  band: { color: '#d9a441' },
  swissBall: { color: '#3d7fd6' },
  medicineBall: { color: '#d9653f' },
  cloth: { color: '#c9d4de' },
  towel: { color: '#dfe6ec' },
  towelStripe: { color: '#7fa9d6' },
  cushion: { color: '#5b7fb0' },
  wood: { color: '#b08d63' },
  wall: { color: '#51637a', transparent: true, opacity: 0.34, depthWrite: false },
} as const;

type SurfaceName = keyof typeof surfaces;

/** Makes things out of shapes and keeps what has to be given back at the end. */
export class PropShelf {
  readonly #materials = new Map<SurfaceName, Material>();
  readonly #geometries: BufferGeometry[] = [];

  /** A new thing of a kind; what is round gets its radius by its scale. */
  make(kind: FigureProp['kind']): Group {
    const group = new Group();
    group.name = kind;
    this.#shapes[kind](group);
    return group;
  }

  dispose(): void {
    for (const geometry of this.#geometries) {
      geometry.dispose();
    }
    for (const material of this.#materials.values()) {
      material.dispose();
    }
  }

  readonly #shapes: Readonly<Record<FigureProp['kind'], (group: Group) => void>> = {
    dumbbell: (group) => {
      this.#part(group, new CylinderGeometry(0.014, 0.014, 0.15, 16), 'steel').rotateZ(Math.PI / 2);
      for (const side of [-1, 1]) {
        const head = this.#part(group, new CylinderGeometry(0.05, 0.05, 0.065, 20), 'rubber');
        head.rotateZ(Math.PI / 2);
        head.position.x = side * 0.102;
        const rim = this.#part(group, new CylinderGeometry(0.042, 0.042, 0.074, 20), 'steel');
        rim.rotateZ(Math.PI / 2);
        rim.position.x = side * 0.102;
      }
    },
    'ankle-weight': (group) => {
      const cuff = cuffOutline.map(([radius, along]) => new Vector2(radius, along));
      this.#part(group, new LatheGeometry(cuff, 24), 'band').rotateZ(Math.PI / 2);
    },
    'swiss-ball': (group) => {
      this.#part(group, new SphereGeometry(1, 40, 28), 'swissBall');
      for (const height of [-0.5, 0, 0.5]) {
        const ring = new TorusGeometry(Math.sqrt(1 - height * height), 0.012, 6, 48);
        const band = this.#part(group, ring, 'cloth');
        band.rotateX(Math.PI / 2);
        band.position.y = height;
      }
    },
    'medicine-ball': (group) => {
      this.#part(group, new SphereGeometry(1, 28, 20), 'medicineBall');
      this.#part(group, new TorusGeometry(1, 0.035, 6, 36), 'rubber').rotateX(Math.PI / 2);
    },
    towel: (group) => {
      for (const { geometry, surface, y } of towelParts()) {
        this.#part(group, geometry, surface).position.y = y;
      }
    },
    cushion: (group) => {
      this.#part(group, pillowGeometry(cushionSize), 'cushion');
    },
    chair: (group) => {
      for (const { geometry, surface, at, tilt = 0 } of chairParts()) {
        const part = this.#part(group, geometry, surface);
        part.position.set(...at);
        part.rotateX(tilt);
      }
    },
    wall: (group) => {
      this.#part(group, new BoxGeometry(0.03, 2.1, 1.7), 'wall').position.y = 1.05;
    },
    mat: (group) => {
      const { width, length, thickness } = matSize;
      const sheet = this.#part(group, new BoxGeometry(width, thickness, length), 'mat');
      sheet.position.y = -thickness / 2;
    },
  };

  #part(group: Group, geometry: BufferGeometry, surface: SurfaceName): Mesh {
    this.#geometries.push(geometry);
    const mesh = new Mesh(geometry, this.#material(surface));
    group.add(mesh);
    return mesh;
  }

  #material(name: SurfaceName): Material {
    const known = this.#materials.get(name);
    if (known !== undefined) {
      return known;
    }
    const made = new MeshLambertMaterial(surfaces[name]);
    if (name === 'mat') {
      smoothRim(made);
    }
    this.#materials.set(name, made);
    return made;
  }
}

/**
 * Lets a flat thing run out over the last pixel of each face. Its long straight rims lie outside what
 * is smoothed about the body, and there steps would be seen.
 */
function smoothRim(material: MeshLambertMaterial): void {
  material.onBeforeCompile = (program) => {
    program.vertexShader = program.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vPlace;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvPlace = uv;');
    program.fragmentShader = program.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vPlace;')
      .replace(
        '#include <opaque_fragment>',
        `vec2 inside = min(vPlace, 1.0 - vPlace) / max(fwidth(vPlace), vec2(1e-6));
        diffuseColor.a *= clamp(min(inside.x, inside.y), 0.0, 1.0);
        #include <opaque_fragment>`,
      );
  };
}
