import { equalityKey, simpleType } from "../_shared/sorting/equalityKey.ts";
import type { Comparer } from "../_shared/sorting/objectComparer.ts";

/** A value, or the values of its chosen properties. */
interface Row {
  readonly values: readonly unknown[];
  readonly isRow: boolean;
}

/** Rows whose values are of the same types: those that have keys are equal exactly where their keys are. */
interface Kind {
  readonly types: readonly unknown[];
  readonly keys: Set<unknown>;
  readonly rows: Row[];
}

/** The values that Select-Object -Unique has written. Only what has no key, or is of another type, is compared. */
export class UniqueValues {
  readonly #kinds: Kind[] = [];

  constructor(
    readonly compare: Comparer,
    readonly caseSensitive: boolean,
    readonly checkStop: () => void,
  ) {}

  /** Keeps a value, or the values of its properties, unless one was kept that equals it; tells whether it was new. */
  add(value: unknown, properties: readonly unknown[] | null): boolean {
    const row: Row = { values: properties ?? [value], isRow: properties !== null };
    const key = equalityKey(row.values, this.caseSensitive);
    const alike = this.#kindOf(row);
    if (key !== undefined && alike.keys.has(key)) return false;
    for (const kind of this.#kinds) {
      const candidates = kind === alike && key !== undefined ? [] : kind.rows;
      if (candidates.some((earlier) => this.#equal(row, earlier))) return false;
    }
    if (key !== undefined) alike.keys.add(key);
    alike.rows.push(row);
    return true;
  }

  #kindOf({ values, isRow }: Row): Kind {
    const types = [isRow, ...values.map(simpleType)];
    const found = this.#kinds.find(
      (kind) => kind.types.length === types.length && kind.types.every((type, at) => type === types[at]),
    );
    if (found) return found;
    const made: Kind = { types, keys: new Set(), rows: [] };
    this.#kinds.push(made);
    return made;
  }

  #equal(left: Row, right: Row): boolean {
    this.checkStop();
    if (left.isRow !== right.isRow || left.values.length !== right.values.length) return false;
    return left.values.every((value, at) => this.compare(value, right.values[at]) === 0);
  }
}
