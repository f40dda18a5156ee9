import type { World } from "./World.ts";

/** What holds while something is done in a world, as `Surrounding` has it for all code of a session. */
export class WorldSurrounding<T> {
  readonly #current = new WeakMap<World, { readonly value: T }>();

  /** Undefined where nothing holds. */
  of(world: World): T | undefined {
    return this.#current.get(world)?.value;
  }

  during<R>(world: World, value: T, action: () => R): R {
    const before = this.#current.get(world);
    this.#current.set(world, { value });
    try {
      return action();
    } finally {
      if (before === undefined) this.#current.delete(world);
      else this.#current.set(world, before);
    }
  }
}
