import { Group, Mesh } from 'three';
import type { FigureProp } from '../pose/props';
import { layers } from './layers';
import { PropShelf } from './prop-shapes';

/** Shows the things of a moment: each is made when it is first needed and then only moved. */
export class PropPlaces {
  readonly group = new Group();
  readonly #shelf = new PropShelf();
  readonly #made = new Map<string, Group>();

  show(props: readonly FigureProp[]): void {
    for (const thing of this.#made.values()) {
      thing.visible = false;
    }
    const counts = new Map<string, number>();
    for (const prop of props) {
      const number = counts.get(prop.kind) ?? 0;
      counts.set(prop.kind, number + 1);
      const thing = this.#thing(prop, number);
      thing.visible = true;
      thing.position.set(...prop.position);
      thing.quaternion.set(...prop.rotation);
      thing.scale.setScalar(prop.radius ?? 1);
    }
  }

  dispose(): void {
    this.#shelf.dispose();
  }

  #thing({ kind }: FigureProp, number: number): Group {
    const name = `${kind} ${number}`;
    const known = this.#made.get(name);
    if (known !== undefined) {
      return known;
    }
    const made = this.#shelf.make(kind);
    // The mat is the ground and the wall no body: neither throws a shadow on the ground.
    if (kind !== 'mat' && kind !== 'wall') {
      made.traverse((object) => {
        if (object instanceof Mesh) {
          object.layers.enable(layers.shadow);
        }
      });
    }
    this.#made.set(name, made);
    this.group.add(made);
    return made;
  }
}
