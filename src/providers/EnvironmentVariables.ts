import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";

/** The environment of the emulated process; names ignore case as on Windows. */
export class EnvironmentVariables {
  readonly #values: CaseInsensitiveMap<{ readonly name: string; readonly value: string }>;

  constructor(values: Iterable<readonly [string, string]> = []) {
    this.#values = new CaseInsensitiveMap();
    for (const [name, value] of values) this.set(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name)?.value ?? null;
  }

  /** The name as it was first set. */
  spelling(name: string): string {
    return this.#values.get(name)?.name ?? name;
  }

  /** Sets, or removes with null. */
  set(name: string, value: string | null): void {
    if (value === null) this.#values.delete(name);
    else this.#values.set(name, { name: this.spelling(name), value });
  }

  /** Remembers all variables; what is given back sets them so again. */
  keep(): () => void {
    const kept = [...this.#values];
    return () => {
      this.#values.clear();
      for (const [name, value] of kept) this.#values.set(name, value);
    };
  }

  *entries(): Generator<readonly [string, string]> {
    for (const { name, value } of this.#values.values()) yield [name, value];
  }
}
