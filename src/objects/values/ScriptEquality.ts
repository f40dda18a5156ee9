import { notModelled } from "../errors/runtimeError.ts";
import type { MethodCode } from "../members/TypeMembers.ts";
import { ownMethod, ScriptObject } from "./ScriptObject.ts";

/**
 * An IEqualityComparer written in script, for one collection: of all values that it calls equal the collection keeps
 * the first, and is asked for that one.
 */
export class ScriptEquality {
  readonly #hash: MethodCode;
  readonly #equals: MethodCode;
  readonly #kept = new Map<unknown, unknown[]>();

  private constructor(readonly comparer: ScriptObject) {
    const [hash, equals] = [ownMethod(comparer.type, "GetHashCode", 1), ownMethod(comparer.type, "Equals", 2)];
    if (!hash || !equals) throw notModelled("A comparer without GetHashCode(value) and Equals(left, right)");
    this.#hash = hash;
    this.#equals = equals;
  }

  /** Null for a comparer that is not of a script's class. */
  static of(comparer: unknown): ScriptEquality | null {
    return comparer instanceof ScriptObject ? new ScriptEquality(comparer) : null;
  }

  /** The value that stands for this one; with `keeps` it is kept itself where there is none. */
  find(value: unknown, keeps = false): unknown {
    if (value === null) return null;
    const code = this.#hash(this.comparer, value);
    const alike = this.#kept.get(code) ?? [];
    const found = alike.find((one) => this.#equals(this.comparer, one, value) === true);
    if (found !== undefined || !keeps) return found ?? value;
    this.#kept.set(code, [...alike, value]);
    return value;
  }

  forget(value: unknown): void {
    const code = this.#hash(this.comparer, value);
    this.#kept.set(
      code,
      (this.#kept.get(code) ?? []).filter((one) => one !== value),
    );
  }

  clear(): void {
    this.#kept.clear();
  }
}
