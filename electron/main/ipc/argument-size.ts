/** `fits`, or why an argument is refused before anything else looks at it. */
export type ArgumentSize = 'fits' | 'too-large' | 'wrong-shape';

const deepest = 20;
/** Enough for everything but a routine. */
export const usualBytes = 256 * 1024;
/** A hundred steps with every field filled fit with room to spare. */
export const routineBytes = 1024 * 1024;
const bytesPerNode = 8;
const bytesPerCharacter = 2;

interface Node {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * Weighs an argument without copying it, and stops as soon as it is too heavy or too deep, so that
 * neither a giant nor a cycle costs time. Only what JSON knows may pass: no map, date or buffer.
 */
export function argumentSize(argument: unknown, mostBytes: number = usualBytes): ArgumentSize {
  const open: Node[] = [{ value: argument, depth: 0 }];
  let bytes = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const own = ownBytes(node.value);
    if (own === undefined) {
      return 'wrong-shape';
    }
    bytes += own;
    if (bytes > mostBytes || node.depth > deepest) {
      return 'too-large';
    }
    for (const value of childrenOf(node.value)) {
      open.push({ value, depth: node.depth + 1 });
    }
  }
  return 'fits';
}

/** Bytes of a value and at least a node for each of its children; undefined for a foreign kind. */
function ownBytes(value: unknown): number | undefined {
  switch (typeof value) {
    case 'string':
      return bytesPerNode + value.length * bytesPerCharacter;
    case 'number':
    case 'boolean':
    case 'undefined':
      return bytesPerNode;
    case 'object':
      return value === null ? bytesPerNode : objectBytes(value);
    case 'bigint':
    case 'symbol':
    case 'function':
      return undefined;
  }
}

function objectBytes(value: object): number | undefined {
  if (Array.isArray(value)) {
    return bytesPerNode * (1 + value.length);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return undefined;
  }
  return Object.keys(value).reduce(
    (bytes, key) => bytes + bytesPerNode + key.length * bytesPerCharacter,
    bytesPerNode,
  );
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
