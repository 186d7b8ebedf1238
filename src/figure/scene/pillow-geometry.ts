import { BoxGeometry } from 'three';

const segments = 18;
/** How quickly a pillow thins out towards its seam: less is plumper. */
const plumpness = 0.42;
/** How far the corners are drawn in, as a share of the half width. */
const cornersIn = 0.07;
/** How high the seam lies, as a share of the height. */
const seamAt = 0.4;

/** A soft pillow with a seam round its edge: it lies on the height 0; sizes in metres. */
export function pillowGeometry({
  wide,
  long,
  high,
}: {
  readonly wide: number;
  readonly long: number;
  readonly high: number;
}): BoxGeometry {
  const geometry = new BoxGeometry(2, 2, 2, segments, 2, segments);
  const places = geometry.getAttribute('position');
  for (let vertex = 0; vertex < places.count; vertex += 1) {
    const [x, y, z] = [places.getX(vertex), places.getY(vertex), places.getZ(vertex)];
    const thick = ((1 - x ** 4) * (1 - z ** 4)) ** plumpness;
    const room = y > 0 ? 1 - seamAt : seamAt;
    const inwards = 1 - cornersIn * (x * z) ** 2;
    places.setXYZ(
      vertex,
      (x * inwards * wide) / 2,
      high * (seamAt + y * room * thick),
      (z * inwards * long) / 2,
    );
  }
  geometry.computeVertexNormals();
  return geometry;
}
