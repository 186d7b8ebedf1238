import { Bone, Group, SkinnedMesh } from 'three';
import type { Object3D } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { FigurePose } from '../pose/figure-pose';
import type { BodyMaterial } from './body-material';
import { posedSurface } from './posed-surface';

/** A body that can be posed. */
export interface FigureBody {
  readonly object: Object3D;
  readonly pose: (figure: FigurePose) => void;
  readonly dispose: () => void;
}

/**
 * Makes a body ready from its file. Rejects where that cannot be read or is no body. The file has no
 * textures: they would need `blob:` addresses, which the page's policy forbids.
 */
export async function figureBody(file: ArrayBuffer, surface: BodyMaterial): Promise<FigureBody> {
  const { scene } = await new GLTFLoader().parseAsync(file, '');
  const meshes: SkinnedMesh[] = [];
  const bones = new Map<string, Bone>();
  scene.traverse((object) => {
    if (isSkinned(object)) {
      meshes.push(object);
    } else if (isBone(object)) {
      bones.set(boneName(object), object);
    }
  });
  const root = bones.get('root');
  if (meshes.length === 0 || root === undefined) {
    throw new Error('The file of a body holds no figure');
  }
  const surfaces = meshes.map((mesh) => posedSurface(mesh, surface.material));
  const object = new Group().add(...surfaces.flatMap((made) => made.meshes));
  return {
    object,
    pose: ({ rootPosition, rotations }) => {
      root.position.set(...rootPosition);
      for (const [name, bone] of bones) {
        bone.quaternion.set(...(rotations[name] ?? ([0, 0, 0, 1] as const)));
      }
      scene.updateMatrixWorld();
      for (const { follow } of surfaces) {
        follow();
      }
    },
    dispose: () => {
      for (const made of surfaces) {
        made.dispose();
      }
    },
  };
}

/** The name in the file: three takes dots out of the name of the object itself. */
function boneName(bone: Bone): string {
  const { name }: { name?: unknown } = bone.userData;
  return typeof name === 'string' ? name : bone.name;
}

// Narrowed by hand: `instanceof` alone leaves their type parameters open.
function isSkinned(object: Object3D): object is SkinnedMesh {
  return object instanceof SkinnedMesh;
}

function isBone(object: Object3D): object is Bone {
  return object instanceof Bone;
}
