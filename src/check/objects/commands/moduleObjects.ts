import type { CommandTable, ModuleObject } from "../../calls/CommandTable.ts";
import { nounRow, ownName } from "../../calls/SharedNames.ts";
import { type KnownObjects, open } from "../KnownObjects.ts";

/** What cmdlets of the modules of Windows give that are not here, as far as the table of their nouns says; null for others. */
export function moduleObjects(name: string, table: CommandTable): KnownObjects | null {
  const row = rowOf(name, nounRow(name), table);
  return row && objectsOfRow(row, `what ${ownName(name)} gives`, table);
}

/** The row of what a cmdlet gives, by its own name or its noun's; null for none. */
export function rowOf(name: string, noun: string, table: CommandTable): ModuleObject | null {
  const row = table.moduleObject(name) ?? table.moduleObject(noun);
  const { verbs = "Get New" } = row ?? {};
  const verb = ownName(name).slice(0, ownName(name).indexOf("-")).toLowerCase();
  const isGiven = row?.name.toLowerCase() === name.toLowerCase() || verbs.toLowerCase().split(" ").includes(verb);
  return isGiven ? row : null;
}

/** The names of the properties of a row. */
export function propertiesOf(row: ModuleObject | null): readonly string[] {
  return wordsOf(row).map((word) => /^\w+/.exec(word)?.[0] ?? word);
}

function wordsOf(row: ModuleObject | null): readonly string[] {
  return row?.properties?.split(" ") ?? [];
}

function objectsOfRow(row: ModuleObject, what: string, table: CommandTable): KnownObjects {
  const properties = new Map(
    wordsOf(row).map((word) => {
      const [, property, holds, words] = /^(\w+)(?::(\w+))?(?:=(.*))?$/.exec(word) ?? [];
      return [
        property.toLowerCase(),
        { property, holds: holds ?? null, words: words?.replaceAll("_", " ").split("|") ?? null },
      ];
    }),
  );
  return {
    ...open,
    what,
    members: [
      ...Array.from(properties.values(), ({ property }) => property),
      ...(row.plain === true ? fromElsewhere : ofInstances),
    ],
    isRich: true,
    isFull: row.full === true,
    isListed: row.whole === true,
    words: (property) => properties.get(property.toLowerCase())?.words ?? null,
    held(property, isCall) {
      const holds = isCall ? null : (properties.get(property.toLowerCase())?.holds ?? null);
      const inner = holds === null ? null : table.moduleObject(holds);
      return inner && objectsOfRow(inner, `the ${property} of ${what}`, table);
    },
  };
}

/** What comes with objects from other computers, and of the directory. */
const fromElsewhere: readonly string[] =
  "PSComputerName PSShowComputerName RunspaceId PropertyNames PropertyCount AddedProperties RemovedProperties ModifiedProperties".split(
    " ",
  );

/** What instances of classes and objects of the directory have besides, and what comes with them from other computers. */
const ofInstances: readonly string[] = (
  "CimClass CimInstanceProperties CimSystemProperties PSComputerName PSShowComputerName RunspaceId Caption ElementName InstanceID CommunicationStatus " +
  "DetailedStatus HealthState InstallDate OperatingStatus OperationalStatus PrimaryStatus Status StatusDescriptions Description PropertyNames PropertyCount " +
  "AddedProperties RemovedProperties ModifiedProperties Dispose"
).split(" ");
