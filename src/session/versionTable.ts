import type { Edition, PerEdition } from "../diag/Edition.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { Hashtable } from "../objects/values/collections/Hashtable.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { SemanticVersion } from "../objects/values/SemanticVersion.ts";
import { Version } from "../objects/values/Version.ts";
import { PSVersionHashTable } from "../runtime/values/PSVersionHashTable.ts";

/** $PSVersionTable. Which system it is only the organisation says, which is asked when the table is made. */
export function versionTable(edition: Edition, onWindows: boolean): Hashtable {
  const { make, entries } = tables[edition];
  const table = make();
  for (const [key, value] of entries(onWindows)) table.set(key, value);
  return table;
}

interface VersionTable {
  make(): Hashtable;
  entries(onWindows: boolean): readonly (readonly [key: string, value: unknown])[];
}

const tables: PerEdition<VersionTable> = {
  Desktop: {
    make: () => new Hashtable(true, 0, "ordinalIgnoreCase"),
    entries: () => [
      ["PSVersion", Version.of("5.1.14393.0")],
      ["PSEdition", "Desktop"],
      ["BuildVersion", Version.of("10.0.14393.0")],
      ["PSCompatibleVersions", versions("1.0", "2.0", "3.0", "4.0", "5.0", "5.1.14393.0")],
      ["SerializationVersion", Version.of("1.1.0.1")],
      ["CLRVersion", Version.of("4.0.30319.42000")],
      ["WSManStackVersion", Version.of("3.0")],
      ["PSRemotingProtocolVersion", Version.of("2.3")],
    ],
  },
  Core: {
    make: () => new PSVersionHashTable(),
    entries: (onWindows) => [
      ["PSVersion", new SemanticVersion(7, 6, 5)],
      ["PSEdition", "Core"],
      ["GitCommitId", "7.6.5"],
      ...(onWindows ? windowsEntries() : []),
      ["PSCompatibleVersions", versions("1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0")],
      ["PSRemotingProtocolVersion", Version.of("2.3")],
      ["SerializationVersion", Version.of("1.1.0.1")],
      ["WSManStackVersion", Version.of("3.0")],
    ],
  },
};

function windowsEntries(): readonly (readonly [key: string, value: string])[] {
  return [
    ["OS", `Microsoft Windows ${machineFacts().osVersion.split(".", 3).join(".")}`],
    ["Platform", "Win32NT"],
  ];
}

function versions(...texts: readonly string[]): TypedArray {
  return new TypedArray(typeByName("System.Version"), texts.map(Version.of));
}
