import { cut, split, type Field } from '../geometry/split';
import { subdivided } from '../geometry/subdivide';
import { keepTriangles, mapVertices, type Surface } from '../geometry/surface';
import { add, scale, smoothStep } from '../geometry/vector';
import type { Patch } from '../glb/figure-mesh';
import type { Body } from '../skin/body';
import { leftEye } from './eyes';

/** The skin with lips as a region of their own, and the brows on it. */
export function facedSkin(body: Body, skin: Surface): Patch[] {
  const [lips, plain] = split(skin, ({ marks }) => marks.lips - 0.32);
  return [
    { region: 'skin', surface: plain },
    { region: 'lips', surface: lips },
    { region: 'brow', surface: brows(body, skin) },
  ];
}

/** How far the brows stand off the skin, metres. */
const browThickness = 0.0009;

/** Cut from the brow's skin, made finer first: a brow is thinner than the skin's triangles. */
function brows(body: Body, skin: Surface): Surface {
  const [eyeX, eyeY, eyeZ] = leftEye(body);
  const ridge = keepTriangles(skin, (corners) =>
    corners.some(
      ({ position: [x, y, z] }) =>
        z > eyeZ - 0.03 && y > eyeY + 0.002 && y < eyeY + 0.05 && Math.abs(x) < eyeX + 0.04,
    ),
  );
  const fine = subdivided(subdivided(ridge));
  const raised = mapVertices(fine, (vertex) => ({
    ...vertex,
    position: add(vertex.position, scale(vertex.normal, browThickness)),
  }));
  return cut(raised, browField(body)).surface;
}

/** Above 0 in the brows: an arch over each eye, thick towards the nose, running out to a point. */
function browField(body: Body): Field {
  const [eyeX, eyeY, eyeZ] = leftEye(body);
  const inner = eyeX - 0.02;
  const outer = eyeX + 0.024;
  const thick = body.recipe.name === 'male' ? 0.0046 : 0.0034;
  return ({ position: [x, y, z] }) => {
    const along = (Math.abs(x) - inner) / (outer - inner);
    if (z < eyeZ - 0.03 || y < eyeY) {
      return -0.01;
    }
    const arch =
      eyeY +
      0.0185 +
      0.006 * Math.sin(Math.PI * Math.max(0, Math.min(1, along * 0.8))) -
      0.002 * along;
    const half = thick * (1 - smoothStep(0.45, 1.05, along)) * smoothStep(-0.08, 0.15, along);
    return half - Math.abs(y - arch) - 0.0004;
  };
}
