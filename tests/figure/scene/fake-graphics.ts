import { vi } from 'vitest';

/** How many of each kind of thing ("Buffer", "Texture", …) a graphics processor holds just now. */
export type HeldThings = Readonly<Record<string, number>>;

/** A graphics processor that draws nothing, but counts what it is given and what is given back. */
export class FakeGraphics {
  readonly #held = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #lastCalls = new Map<string, readonly unknown[]>();
  /** Its name; undefined where there is none and no canvas gives a context. */
  readonly name: string | undefined;
  /** What each context was asked for with, in turn. */
  readonly asked: unknown[] = [];
  lostContexts = 0;
  /** How often a canvas was given a size, which wipes what is on it. */
  wipes = 0;
  /** Whether it is done with all that it was given. */
  isDone = true;

  constructor(name: string | undefined) {
    this.name = name;
  }

  get held(): HeldThings {
    return Object.fromEntries([...this.#held].filter(([, count]) => count !== 0));
  }

  /** What a function of the context was last called with. */
  lastCall(name: string): readonly unknown[] | undefined {
    return this.#lastCalls.get(name);
  }

  /** A WebGL 2 context, as far as three looks at one. */
  createContext(): object {
    return new Proxy(
      {},
      {
        get: (_, name) => {
          const member = String(name);
          return member === member.toUpperCase() ? this.#number(member) : this.#call(member);
        },
      },
    );
  }

  /** Constants are told apart by numbers, whatever those are. */
  #number(name: string): number {
    const known = this.#numbers.get(name);
    const number = known ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }

  #call(name: string): (...given: readonly unknown[]) => unknown {
    return (...given) => {
      this.#lastCalls.set(name, given);
      const [, verb, thing] = /^(create|delete|fence)(\w+)$/.exec(name) ?? [];
      if (verb !== undefined && thing !== undefined) {
        const change = verb === 'delete' ? -Number(given[0] !== null) : 1;
        this.#held.set(thing, (this.#held.get(thing) ?? 0) + change);
        return {};
      }
      return this.#answer(name, given[0], given[1]);
    };
  }

  #answer(name: string, first: unknown, second: unknown): unknown {
    switch (name) {
      case 'getParameter':
        return this.#parameter(first);
      case 'getExtension':
        return this.#extension(first);
      case 'getProgramParameter':
        return [this.#number('ACTIVE_UNIFORMS'), this.#number('ACTIVE_ATTRIBUTES')].some(
          (counted) => counted === second,
        )
          ? 0
          : true;
      case 'getSyncParameter':
        return this.isDone ? this.#number('SIGNALED') : 0;
      case 'getProgramInfoLog':
      case 'getShaderInfoLog':
        return '';
      case 'getShaderPrecisionFormat':
        return { precision: 23 };
      case 'isContextLost':
        return false;
      default:
        return {};
    }
  }

  #parameter(asked: unknown): unknown {
    switch (asked) {
      case this.#number('VERSION'):
        return 'WebGL 2.0';
      case this.#number('SCISSOR_BOX'):
      case this.#number('VIEWPORT'):
        return [0, 0, 0, 0];
      case this.#number('UNMASKED_RENDERER_WEBGL'):
        return this.name;
      default:
        return 4096;
    }
  }

  #extension(asked: unknown): object | null {
    switch (asked) {
      case 'WEBGL_debug_renderer_info':
        return { UNMASKED_RENDERER_WEBGL: this.#number('UNMASKED_RENDERER_WEBGL') };
      case 'WEBGL_lose_context':
        return {
          loseContext: () => {
            this.lostContexts += 1;
          },
        };
      default:
        return null;
    }
  }
}

/** Names of what draws, as Chromium says them. */
export const graphicsNames = {
  software: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)',
  hardware: 'ANGLE (NVIDIA Corporation, NVIDIA GeForce GTX 1650/PCIe/SSE2, OpenGL 4.5)',
} as const;

/** Puts a graphics processor behind every `OffscreenCanvas`, until `vi.unstubAllGlobals`. */
export function useGraphics(name: string | undefined): FakeGraphics {
  const graphics = new FakeGraphics(name);
  class FakeCanvas extends EventTarget {
    height: number;
    #width: number;
    readonly #context = graphics.createContext();

    constructor(width: number, height: number) {
      super();
      this.#width = width;
      this.height = height;
    }

    get width(): number {
      return this.#width;
    }

    set width(width: number) {
      graphics.wipes += 1;
      this.#width = width;
    }

    getContext(_kind: string, attributes?: unknown): object | null {
      graphics.asked.push(attributes);
      return name === undefined ? null : this.#context;
    }
  }
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  return graphics;
}
