import type { PSModule } from "./PSModule.ts";

/**
 * The modules of a session in the order in which they came. Several of one name stand side by side: other files or
 * versions of it, or made in memory.
 */
export class LoadedModules {
  readonly #all: PSModule[] = [];
  /** The same, that which was imported last at the end. */
  #recent: PSModule[] = [];

  /** The one of that name, ignoring case, that was imported last. */
  get(name: string): PSModule | undefined {
    return this.named(name)[0];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  includes(module: PSModule): boolean {
    return this.#all.includes(module);
  }

  /** All of that name, that which was imported last at the start. */
  named(name: string): PSModule[] {
    const folded = name.toLowerCase();
    return this.#recent.filter((module) => module.name.toLowerCase() === folded).reverse();
  }

  values(): readonly PSModule[] {
    return this.#all;
  }

  /** A file has one module: what was loaded from it before gives way. */
  add(module: PSModule): void {
    const at = this.#all.findIndex((one) => one === module || isSameFile(one, module));
    if (at < 0) this.#all.push(module);
    else {
      this.#forget(this.#all[at]);
      this.#all[at] = module;
    }
    this.#forget(module);
    this.#recent.push(module);
  }

  delete(module: PSModule): void {
    const at = this.#all.indexOf(module);
    if (at >= 0) this.#all.splice(at, 1);
    this.#forget(module);
  }

  #forget(module: PSModule): void {
    this.#recent = this.#recent.filter((one) => one !== module);
  }
}

function isSameFile(left: PSModule, right: PSModule): boolean {
  return (
    left.path !== "" &&
    left.path.toLowerCase() === right.path.toLowerCase() &&
    left.name.toLowerCase() === right.name.toLowerCase()
  );
}
