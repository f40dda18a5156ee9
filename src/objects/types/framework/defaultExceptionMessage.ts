import { readDataFile } from "../../../base/dataFile.ts";
import { once } from "../../../base/once.ts";
import type { ClrType } from "../ClrType.ts";

/** What an exception says that is made without a message. Observed: PowerShell 7.6. */
export function defaultExceptionMessage(type: ClrType): string {
  for (let at: ClrType | null = type; at; at = at.base) {
    if (ownNames.has(at.name)) return type.name;
    if (ownKinds.has(at.name)) return `An error of type "${type.name}" has occurred.`;
    const message = messages().get(at.name);
    if (message === null) break;
    if (message !== undefined) return message;
  }
  return `Exception of type '${type.name}' was thrown.`;
}

/** These, and what derives from them, say their own name. */
const ownNames: ReadonlySet<string> = new Set(
  ["ExtendedTypeSystemException", "MetadataException", "PSInvalidCastException"].map(
    (name) => `System.Management.Automation.${name}`,
  ),
);

const ownKinds: ReadonlySet<string> = new Set(
  ["Host.HostException", "Remoting.PSRemotingDataStructureException", "Remoting.PSRemotingTransportException"].map(
    (name) => `System.Management.Automation.${name}`,
  ),
);

/** A type that is not in it says what its base type says; null: that it was thrown. */
const messages = once(
  (): ReadonlyMap<string, string | null> =>
    new Map(Object.entries(JSON.parse(readDataFile("exception-messages.json")) as Record<string, string | null>)),
);
