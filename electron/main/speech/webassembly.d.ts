/** As much of the WebAssembly interface as the speech engine needs: Node's types lack it. */
declare namespace WebAssembly {
  interface Import {
    readonly module: string;
    readonly name: string;
  }

  type Imports = Readonly<Record<string, Readonly<Record<string, () => number>>>>;

  interface Module {
    /** A module has nothing to be seen; this tells it from any other object. */
    readonly [Symbol.toStringTag]: 'WebAssembly.Module';
  }

  const Module: { readonly imports: (module: Module) => readonly Import[] };

  class Memory {
    private constructor();
    readonly buffer: ArrayBuffer;
  }

  interface Instance {
    readonly exports: object;
  }

  function compile(file: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
