import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { findRow } from "../../../../src/world/nouns/rows/findRow.ts";
import { objectIdKind } from "../../../../src/world/values/ADObjectId.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import type { World } from "../../../../src/world/World.ts";
import type { ParameterUse } from "../parameters/parameterUses.ts";

/** An object that came down the pipeline as -Identity (of messages -Queue) and is no object of this noun but a place: `-Database`, `-Server`. */
const places: Readonly<Record<string, readonly [parameter: string, types: readonly string[]]>> = {
  database: ["Database", ["Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase"]],
  server: [
    "Server",
    [
      "Microsoft.Exchange.Data.Directory.Management.ExchangeServer",
      "Microsoft.Exchange.Data.Directory.Management.MailboxServer",
      "Microsoft.Exchange.Data.Directory.Management.TransportServer",
      "Microsoft.Exchange.Data.Directory.Management.ClientAccessServer",
    ],
  ],
  // Of what Get- lists by mailbox: `Get-Mailbox | Get-InboxRule`.
  mailbox: ["Mailbox", ["Microsoft.Exchange.Data.Directory.Management.Mailbox"]],
};

/**
 * An object of another noun that came down the pipeline is meant by what it shows, where its GUID names nothing here: the move of a
 * mailbox by the mailbox, what lies on a server by the server (inferred from the properties that the parameters bind).
 */
export function nameOthers(world: World, definition: NounDefinition, given: Map<string, ScriptValue>): void {
  const identity = given.get("Identity");
  if (!definition.compute && isOther(world, definition, identity) && findRow(world, definition, identity.text))
    given.set("Identity", { ...identity, guid: null });
  const server = given.get("Server");
  const servers = nounNamed("ExchangeServer");
  if (servers && isOther(world, servers, server)) given.set("Server", server.text.replace(/\\.*$/, ""));
}

type ObjectValue = Extract<ScriptValue, { is: "object" }>;

function isOther(world: World, definition: NounDefinition, value: ScriptValue | undefined): value is ObjectValue {
  if (typeof value !== "object" || value?.is !== "object" || value.guid === null) return false;
  return value.type !== definition.type && findRow(world, definition, value.guid) === null;
}

export function placeOwner(
  cmdlet: CmdletContext,
  world: World,
  given: Map<string, ScriptValue>,
  uses: ReadonlyMap<string, ParameterUse>,
): void {
  for (const parameter of ["Identity", "Queue"]) {
    const named = given.get(parameter);
    if (typeof named !== "object" || named?.is !== "object") continue;
    const place = Object.entries(places).find(
      ([name, [, types]]) =>
        uses.has(name) && (types.includes(named.type) || (name === "server" && isServer(world, named))),
    );
    if (!place || (place[0] === "mailbox" && !cmdlet.name.startsWith("Get-"))) continue;
    given.delete(parameter);
    // Each noun that shows a server has a GUID of its own for it: its name is what they share.
    given.set(place[1][0], place[0] === "server" ? named.text : named);
  }
}

/** Whether a reference of the directory is one to a server, as the members of a group are listed. */
function isServer(world: World, { type, guid }: ObjectValue): boolean {
  const servers = nounNamed("ExchangeServer");
  return type === objectIdKind.type && guid !== null && servers !== null && findRow(world, servers, guid) !== null;
}
