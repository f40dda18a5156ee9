import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../../../base/dataFile.ts";
import { once } from "../../../base/once.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { builtInMembers } from "./builtInMembers.ts";
import type { TypeData } from "./TypeData.ts";

interface Row {
  readonly type: string;
  readonly members: Readonly<Record<string, string>>;
  readonly display: readonly (string | null)[];
  readonly key: readonly (string | null)[];
  readonly defaultProperty: string | null;
  readonly serializationDepth: number;
  /** The only properties that are written as CLIXML; absent: all. */
  readonly serializedProperties?: readonly string[];
}

/** Sessions of both editions may share a process. */
const made: PerEdition<CaseInsensitiveMap<TypeData | null>> = {
  Desktop: new CaseInsensitiveMap(),
  Core: new CaseInsensitiveMap(),
};

/** The entry of PowerShell's own types files for a type name; members only as far as they have code here. */
export function builtInTypeData(typeName: string): TypeData | null {
  const known = made[edition()];
  let found = known.get(typeName);
  if (found === undefined) {
    found = make(typeName);
    known.set(typeName, found);
  }
  return found;
}

/** Types of the table that PowerShell adds nothing to in an edition. */
const withoutTypeData: PerEdition<ReadonlySet<string>> = {
  Desktop: new Set(["System.IO.FileSystemInfo"]),
  Core: new Set(),
};

/** Types that PowerShell adds something to in one edition alone. */
const onlyTypeData: PerEdition<readonly string[]> = { Desktop: ["System.Array"], Core: [] };

/** Names of all types that PowerShell has type data for. */
export function builtInTypeDataNames(): string[] {
  const rest = [...table().keys()].filter((name) => !withoutTypeData[edition()].has(name));
  return [...onlyTypeData[edition()], ...rest];
}

function make(typeName: string): TypeData | null {
  const row = table().get(typeName);
  const members = builtInMembers(typeName);
  if (!row && members.length === 0) return null;
  const display = named(row?.display);
  const key = named(row?.key);
  return {
    typeName: row?.type ?? typeName,
    members: new CaseInsensitiveMap(members.map((member) => [member.name, member])),
    ...(row?.defaultProperty ? { defaultDisplayProperty: row.defaultProperty } : {}),
    ...(display.length > 0 ? { defaultDisplayPropertySet: display } : {}),
    ...(key.length > 0 ? { defaultKeyPropertySet: key } : {}),
    ...(row && row.serializationDepth > 0 ? { serializationDepth: row.serializationDepth } : {}),
    ...(row?.serializedProperties
      ? { serializationMethod: "SpecificProperties", propertySerializationSet: row.serializedProperties }
      : {}),
  };
}

function named(names: readonly (string | null)[] | undefined): string[] {
  return (names ?? []).filter((name) => name !== null);
}

const table = once(
  (): CaseInsensitiveMap<Row> =>
    new CaseInsensitiveMap((JSON.parse(readDataFile("powershell-types.json")) as Row[]).map((row) => [row.type, row])),
);
