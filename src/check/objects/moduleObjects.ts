import type { CommandTable } from "../CommandTable.ts";
import { type KnownObjects, open } from "./KnownObjects.ts";

/** What cmdlets of the modules of Windows give that are not here, as far as the table of their nouns says; null for others. */
export function moduleObjects(name: string, table: CommandTable): KnownObjects | null {
  const [verb, noun] = name.split("-");
  const row = noun === undefined ? null : table.moduleObject(noun);
  const { verbs = "Get New" } = row ?? {};
  if (row === null || !verbs.toLowerCase().split(" ").includes(verb.toLowerCase())) return null;
  const properties = new Map(
    row.properties.split(" ").map((word) => {
      const [property, words] = word.split("=");
      return [property.toLowerCase(), { property, words: words?.split("|") ?? null }];
    }),
  );
  return {
    ...open,
    what: `what ${name} gives`,
    members: [...Array.from(properties.values(), ({ property }) => property), ...ofInstances],
    isRich: true,
    isFull: row.full === true,
    isListed: row.whole === true,
    words: (property) => properties.get(property.toLowerCase())?.words ?? null,
  };
}

/** What instances of classes and objects of the directory have besides, and what comes with them from other computers. */
const ofInstances: readonly string[] = (
  "CimClass CimInstanceProperties CimSystemProperties PSComputerName PSShowComputerName RunspaceId Caption ElementName InstanceID CommunicationStatus " +
  "DetailedStatus HealthState InstallDate OperatingStatus OperationalStatus PrimaryStatus Status StatusDescriptions Description PropertyNames PropertyCount " +
  "AddedProperties RemovedProperties ModifiedProperties Dispose"
).split(" ");
