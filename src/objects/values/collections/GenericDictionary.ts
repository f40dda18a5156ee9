import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ScriptEquality } from "../ScriptEquality.ts";
import { Dictionary } from "./Dictionary.ts";
import { dictionaryKey } from "./dictionaryKey.ts";

/**
 * Dictionary<K,V> and ConcurrentDictionary<K,V>: keys and values are model values of their types. A new key takes the
 * place that came free last, so entries stand in the order of insertion only until one that was removed is followed.
 */
export class GenericDictionary extends Dictionary {
  readonly #equality: ScriptEquality | null;
  readonly #isCalm: boolean;
  #places: EntryPlaces | null = null;
  /** The room there was when it was last asked for. */
  capacity = 0;

  constructor(
    readonly type: ClrType,
    ignoreCase = false,
    /** The IEqualityComparer it was made with, or null for the default one. */
    readonly comparer: unknown = null,
  ) {
    super(ignoreCase);
    this.#equality = ScriptEquality.of(comparer);
    this.#isCalm = staysValid[edition()] || type.name.startsWith("System.Collections.Concurrent.");
  }

  static of(keyType: string, valueType: string, ignoreCase = false): GenericDictionary {
    return new GenericDictionary(
      typeByName(`System.Collections.Generic.Dictionary[${keyType},${valueType}]`),
      ignoreCase,
    );
  }

  override get(key: unknown): unknown {
    return super.get(this.#equality === null ? key : this.#equality.find(key));
  }

  override has(key: unknown): boolean {
    return super.has(this.#equality === null ? key : this.#equality.find(key));
  }

  override set(key: unknown, value: unknown): void {
    const stored = this.#equality === null ? key : this.#equality.find(key, true);
    const existed = super.has(stored);
    if (!existed) this.#places?.occupy(dictionaryKey(stored, this.ignoreCase));
    super.set(stored, value);
    if (existed && this.#isCalm) this.version--;
  }

  override add(key: unknown, value: unknown): boolean {
    const stored = this.#equality === null ? key : this.#equality.find(key, true);
    if (!super.add(stored, value)) return false;
    this.#places?.occupy(dictionaryKey(stored, this.ignoreCase));
    return true;
  }

  override delete(key: unknown): boolean {
    const stored = this.#equality === null ? key : this.#equality.find(key);
    const folded = dictionaryKey(stored, this.ignoreCase);
    if (this.#places === null && super.has(stored)) {
      this.#places = new EntryPlaces(super.keys().map((one) => dictionaryKey(one, this.ignoreCase)));
    }
    const isDeleted = super.delete(stored);
    if (!isDeleted) return false;
    this.#places?.vacate(folded);
    this.#equality?.forget(stored);
    if (this.#isCalm) this.version--;
    return true;
  }

  override clear(): void {
    super.clear();
    this.#places = null;
    this.#equality?.clear();
  }

  override entries(): IterableIterator<{ readonly key: unknown; readonly value: unknown }> {
    const places = this.#places;
    if (places?.isDisordered !== true) return super.entries();
    const placeOf = ({ key }: { readonly key: unknown }) => places.of(dictionaryKey(key, this.ignoreCase));
    return [...super.entries()].sort((left, right) => placeOf(left) - placeOf(right)).values();
  }

  override keys(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.key);
  }

  override values(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.value);
  }

  get clrType(): ClrType {
    return this.type;
  }
}

/** Whether an enumeration goes on after a new value under a key or a removal, as of a Dictionary since .NET Core 3.0. */
const staysValid: PerEdition<boolean> = { Desktop: false, Core: true };

/** The places of entries, kept from the first removal on. */
class EntryPlaces {
  readonly #places: Map<unknown, number>;
  readonly #free: number[] = [];
  /** Whether an entry stands before one that came earlier. */
  isDisordered = false;

  constructor(keys: readonly unknown[]) {
    this.#places = new Map(keys.map((key, index) => [key, index]));
  }

  of(key: unknown): number {
    return this.#places.get(key) as number;
  }

  occupy(key: unknown): void {
    const free = this.#free.pop();
    if (free !== undefined) this.isDisordered = true;
    this.#places.set(key, free ?? this.#places.size);
  }

  vacate(key: unknown): void {
    this.#free.push(this.of(key));
    this.#places.delete(key);
  }
}
