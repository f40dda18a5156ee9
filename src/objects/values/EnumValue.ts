import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";

/** A value of an enumeration. Interned: the same type and number give the same object, so `===` compares. */
export class EnumValue extends ClrObject {
  private constructor(
    readonly type: ClrType,
    readonly value: bigint,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  static of(type: ClrType, value: bigint | number): EnumValue {
    const number = BigInt(value);
    let values = interned.get(type);
    if (!values) {
      values = new Map();
      interned.set(type, values);
    }
    let found = values.get(number);
    if (!found) {
      found = new EnumValue(type, number);
      values.set(number, found);
    }
    return found;
  }

  /** The value with that name, ignoring case; null where the enumeration has none. */
  static named(type: ClrType, name: string): EnumValue | null {
    const values = type.enumValues;
    let names = namesOf.get(values);
    if (!names) {
      names = new CaseInsensitiveMap();
      for (const [candidate, value] of values)
        if (!names.has(candidate)) names.set(candidate, EnumValue.of(type, value));
      namesOf.set(values, names);
    }
    return names.get(name) ?? null;
  }

  /** .NET's ToString(): the name, "A, B" for flags, or the number. */
  get text(): string {
    const values = this.type.enumValues;
    if (this.#text === undefined || this.#textValues !== values || this.#textEdition !== edition()) {
      this.#text = this.#makeText();
      this.#textValues = values;
      this.#textEdition = edition();
    }
    return this.#text;
  }

  #text: string | undefined;
  /** The names that `#text` is of: those of one edition. */
  #textValues: ReadonlyMap<string, bigint> | null = null;
  #textEdition: Edition | undefined;

  #makeText(): string {
    const name = nameOf(this.type, this.value);
    if (name !== undefined) return name;
    if (this.type.isFlags && this.value !== 0n) {
      const names: string[] = [];
      let rest = this.value;
      for (const [name, value] of [...this.type.enumValues].reverse()) {
        if (value !== 0n && (rest & value) === value) {
          names.unshift(name);
          rest &= ~value;
        }
      }
      if (rest === 0n) return names.join(", ");
    }
    return String(this.value);
  }
}

/**
 * The name of a value: where it has several, the first of them; for a script's enumeration under .NET Framework the one
 * that its binary search comes upon. A script's flags are looked for from the last on.
 */
function nameOf({ enumValues, metadata, isFlags }: ClrType, wanted: bigint): string | undefined {
  const search = metadata ? firstName : isFlags ? lastName : nameInScripts[edition()];
  return search([...enumValues], wanted);
}

type NameSearch = (names: [string, bigint][], wanted: bigint) => string | undefined;

const nameInScripts: PerEdition<NameSearch> = { Desktop: nameFoundBySearch, Core: firstName };

function firstName(names: [string, bigint][], wanted: bigint): string | undefined {
  return names.find(([, value]) => value === wanted)?.[0];
}

function lastName(names: [string, bigint][], wanted: bigint): string | undefined {
  return names.findLast(([, value]) => value === wanted)?.[0];
}

function nameFoundBySearch(names: [string, bigint][], wanted: bigint): string | undefined {
  const bits = (value: bigint) => BigInt.asUintN(64, value);
  names.sort(([, left], [, right]) => (left === right ? 0 : bits(left) < bits(right) ? -1 : 1));
  for (let low = 0, high = names.length - 1; low <= high; ) {
    const middle = low + ((high - low) >> 1);
    const [name, value] = names[middle];
    if (value === wanted) return name;
    if (bits(value) < bits(wanted)) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** By the values of the enumeration, which the editions may not have in common. */
const namesOf = new WeakMap<ReadonlyMap<string, bigint>, CaseInsensitiveMap<EnumValue>>();
const interned = new WeakMap<ClrType, Map<bigint, EnumValue>>();
