import { defineCmdlet } from "../../src/command/prelude.ts";
import { connectMailbox } from "../../src/world/mailbox/connectMailbox.ts";
import { getDisconnected } from "../../src/world/mailbox/DisconnectedMailbox.ts";
import { mailboxError } from "../../src/world/mailbox/mailboxMessages.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import database from "../../src/world/nouns/MailboxDatabase.ts";
import { linkedAccount as accountOfOtherForest } from "../../src/world/nouns/recipient/directory/linkedAccount.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { valuePlace } from "../../src/world/nouns/rows/valuePlace.ts";
import { identityGiven, wordGiven } from "../../src/world/values/given.ts";
import type { ScriptValue } from "../../src/world/values/ScriptValue.ts";
import type { World } from "../../src/world/World.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const input = { accepted: "Input of the connection." };

const connection = defineNoun({
  noun: "Mailbox",
  kind: "computed",
  called: "mailbox",
  parameters: {
    Identity: input,
    Database: input,
    User: input,
    Alias: input,
    Archive: input,
    Shared: input,
    Room: input,
    Equipment: input,
    ValidateOnly: input,
    ActiveSyncMailboxPolicy: input,
    ManagedFolderMailboxPolicyAllowed: {
      accepted: "It answers a question about Outlook versions that nobody asks here.",
    },
    LinkedMasterAccount: input,
    LinkedDomainController: { accepted: "The other forest is not asked." },
    AllowLegacyDNMismatch: { accepted: "Legacy names are not compared." },
  },
  source: "documented",
});

const types = [
  ["Shared", "SharedMailbox"],
  ["Room", "RoomMailbox"],
  ["Equipment", "EquipmentMailbox"],
] as const;

const verb = defineVerb({
  verb: "Connect",
  synopsis: () => "Gives a disconnected mailbox to an account.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Connect", definition, uses, ({ world, given }) => {
      const { guid } = getRow(world, database, identityGiven(given, "Database") ?? "");
      const found = getDisconnected(world, guid, identityGiven(given, "Identity") ?? "");
      if (found.reason === "SoftDeleted") throw mailboxError("SoftDeletedStays", { mailbox: found.displayName });
      if (!cmdlet.shouldProcessSentence(`Connecting the mailbox "${found.displayName}".`)) return;
      if (given.get("ValidateOnly") === true) return;
      const linkedAccount = accountOfOtherForest(world, given.get("LinkedMasterAccount") ?? null);
      const usual = linkedAccount === null ? "UserMailbox" : "LinkedMailbox";
      const row = connectMailbox(world, mailbox, found, {
        user: identityGiven(given, "User"),
        alias: wordGiven(given, "Alias"),
        activeSyncPolicy: policyGiven(world, given.get("ActiveSyncMailboxPolicy") ?? null),
        archive: given.get("Archive") === true,
        linkedAccount,
        details: types.find(([name]) => given.get(name) === true)?.[1] ?? usual,
      });
      if (given.get("Archive") !== true) cmdlet.write(nounObject(world, mailbox, row));
    }),
});

function policyGiven(world: World, value: ScriptValue): string | null {
  return value === null ? null : valuePlace(world, ["MobileDeviceMailboxPolicy"]).reference(value);
}

export default defineCmdlet({
  ...deriveCmdlet(verb, connection),
  module: "Exchange",
});
