import { notModelled } from "../errors/runtimeError.ts";
import { EqualityComparerObject } from "./collections/ComparerObject.ts";
import { ownMethod, ScriptObject } from "./ScriptObject.ts";

/**
 * An IEqualityComparer of a script's own (a class, or delegates), for one collection: of all values that it calls equal the collection keeps
 * the first, and is asked for that one.
 */
export class ScriptEquality {
  readonly #kept = new Map<unknown, unknown[]>();

  private constructor(
    readonly hash: (value: unknown) => unknown,
    readonly equals: (left: unknown, right: unknown) => boolean,
  ) {}

  /** Null for a comparer of .NET's own. */
  static of(comparer: unknown): ScriptEquality | null {
    if (comparer instanceof EqualityComparerObject && comparer.isOwn)
      return new ScriptEquality(comparer.hash, comparer.equals);
    if (!(comparer instanceof ScriptObject)) return null;
    const [hash, equals] = [ownMethod(comparer.type, "GetHashCode", 1), ownMethod(comparer.type, "Equals", 2)];
    if (!hash || !equals) throw notModelled("A comparer without GetHashCode(value) and Equals(left, right)");
    return new ScriptEquality(
      (value) => hash(comparer, value),
      (left, right) => equals(comparer, left, right) === true,
    );
  }

  /** The value that stands for this one; with `keeps` it is kept itself where there is none. */
  find(value: unknown, keeps = false): unknown {
    if (value === null) return null;
    const code = this.hash(value);
    const alike = this.#kept.get(code) ?? [];
    const found = alike.find((one) => this.equals(one, value));
    if (found !== undefined || !keeps) return found ?? value;
    this.#kept.set(code, [...alike, value]);
    return value;
  }

  forget(value: unknown): void {
    const code = this.hash(value);
    this.#kept.set(
      code,
      (this.#kept.get(code) ?? []).filter((one) => one !== value),
    );
  }

  clear(): void {
    this.#kept.clear();
  }
}
