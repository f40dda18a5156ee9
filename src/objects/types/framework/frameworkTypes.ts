import { readDataFile } from "../../../base/dataFile.ts";
import { NamedRows } from "../../../base/NamedRows.ts";
import { once } from "../../../base/once.ts";
import type { PerEdition } from "../../../diag/Edition.ts";

/**
 * A type of .NET as .NET Framework 4.8 has it, where that is not the same: what the metadata of its reference assemblies
 * says, held against the tables of .NET 10. Types that are alike have no row.
 */
interface FrameworkType {
  readonly name: string;
  /** The type came later. */
  readonly absent?: true;
  /** Names of which no member is there, the whole signatures of other members, and names of an enumeration. */
  readonly lacks?: readonly string[];
  /** Values of an enumeration that are its own, or have another number: "Pkcs12=3". */
  readonly own?: readonly string[];
  /**
   * Overloads that come in another order: places in the order of .NET, by name; "static " stands before static ones,
   * "new" are the constructors.
   */
  readonly overloads?: Readonly<Record<string, string>>;
  /** The interfaces that it implements itself, where they are others or come in another order. */
  readonly interfaces?: readonly string[];
  /** Its properties in the order in which reflection gives them. */
  readonly order?: string;
}

interface KnownType extends Omit<FrameworkType, "lacks"> {
  readonly lacks: ReadonlySet<string>;
}

const rows = once(() => new NamedRows(readDataFile("framework-types.jsonl")));
const known = new Map<string, KnownType | null>();

/** By the type's generic name; null where .NET Framework has it as .NET does. */
export function frameworkType(name: string): KnownType | null {
  let found = known.get(name);
  if (found === undefined) {
    const row = rows().find(name) as FrameworkType | null;
    found = row && { ...row, lacks: new Set(row.lacks) };
    known.set(name, found);
  }
  return found;
}

/** Whether the .NET of an edition has a type that .NET 10 has. */
export const hasType: PerEdition<(name: string) => boolean> = {
  Desktop: (name) => frameworkType(name)?.absent !== true,
  Core: () => true,
};

/** The interfaces that a type implements itself, of those that it has in .NET 10. */
export const interfacesIn: PerEdition<(name: string, listed: readonly string[]) => readonly string[]> = {
  Desktop: (name, listed) => frameworkType(name)?.interfaces ?? listed,
  Core: (_name, listed) => listed,
};
