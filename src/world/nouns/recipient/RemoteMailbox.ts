import { firstDatabaseOf } from "../../hybrid/changeOfSide.ts";
import { asCloudHas } from "../../hybrid/sidesOfRecipients.ts";
import { isWithin } from "../../roles/managementScopes.ts";
import { wordGiven } from "../../values/given.ts";
import { proxyAddressKind } from "../../values/ProxyAddress.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { routingValues, usualRoutingAddress } from "./address/routingAddress.ts";
import { aliasOf, defineRecipient, parentNamed, unitOf } from "./defineRecipient.ts";
import { plainAccount } from "./directory/accountState.ts";
import { detailsOf, isOneOf, type RecipientTypeDetails, remoteMailboxes } from "./directory/recipientTypes.ts";
import { accountPresets, passwordParameters } from "./directory/userProperties.ts";
import { mailDisabling, mailEnabling, typeSwitch } from "./mailbox/conversions.ts";
import { archiveName, holdRefusal } from "./mailbox/mailboxLife.ts";
import { softDelete } from "./mailbox/softDeletion.ts";
import { recipientError } from "./recipientMessages.ts";

const typeNames: Readonly<Record<string, RecipientTypeDetails>> = {
  regular: "RemoteUserMailbox",
  room: "RemoteRoomMailbox",
  equipment: "RemoteEquipmentMailbox",
  shared: "RemoteSharedMailbox",
};

const resourceTypes: Readonly<Record<string, string>> = {
  RemoteRoomMailbox: "RoomMailbox",
  RemoteEquipmentMailbox: "EquipmentMailbox",
  RemoteSharedMailbox: "SharedMailbox",
};

const isRemoteMailbox = isOneOf(...remoteMailboxes);

export default defineRecipient({
  noun: "RemoteMailbox",
  called: "remote mailbox",
  accepts: isRemoteMailbox,
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  type: "Microsoft.Exchange.Data.Directory.Management.RemoteMailbox",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    RemoteRoutingAddress: { kind: "ProxyAddress" },
    // What the other organisation is to make of the account (documented).
    RemoteRecipientType: {
      kind: "String",
      derive: (row) =>
        [
          row.values.IsMigrated === true ? "Migrated" : "ProvisionMailbox",
          row.values.ArchiveGuid ? "ProvisionArchive" : "",
          resourceTypes[detailsOf(row)] ?? "",
        ]
          .filter((part) => part !== "")
          .join(", "),
    },
    OnPremisesOrganizationalUnit: { kind: "String", derive: unitOf },
    ArchiveState: {
      values: ["None", "Local", "HostedProvisioned", "HostedPending", "OnPremise"],
      type: "Microsoft.Exchange.Data.Directory.Recipient.ArchiveState",
      default: "None",
    },
  },
  parameters: {
    OnPremisesOrganizationalUnit: {
      sets: (value, { world }) => ({ parent: parentNamed(world, wordOf(value) ?? "") }),
      selection: (value, world) => (row) => isWithin(world, row, wordOf(value)),
    },
    // Where mail goes to is shown as a primary address; it is the account's external address.
    RemoteRoutingAddress: {
      sets: (value) =>
        value === null
          ? { ExternalEmailAddress: null }
          : routingValues(String(proxyAddressKind.parse(value, nowhere)).replace(/^smtp:/, "SMTP:")),
    },
    AccountDisabled: { sets: (value): Values => ({ AccountDisabled: value === true }) },
    ACLableSyncedObjectEnabled: {
      accepted: "The other organisation, which would take rights of the mailbox, is not asked.",
    },
    ...passwordParameters,
    Room: typeSwitch("RemoteRoomMailbox"),
    Equipment: typeSwitch("RemoteEquipmentMailbox"),
    Shared: typeSwitch("RemoteSharedMailbox"),
    Type: {
      sets: (value) => ({
        RecipientTypeDetails: typeNames[(wordOf(value) ?? "").toLowerCase()] ?? "RemoteUserMailbox",
      }),
    },
    Archive: {
      sets: (_, { row, world, given }): Values => {
        const name = wordGiven(given, "Name") ?? "";
        const DisplayName = wordGiven(given, "DisplayName") ?? name;
        return row ? {} : remoteArchive(world, { name, values: { DisplayName } });
      },
      selects: ({ values }) => values.ArchiveState !== undefined,
    },
  },
  presets(values, world, given) {
    const account = accountPresets(world, values, given);
    const alias = String(values.Alias ?? aliasOf(world, { ...account, ...values }, wordGiven(given, "Name") ?? ""));
    return {
      RecipientTypeDetails: values.RecipientTypeDetails ?? "RemoteUserMailbox",
      ...account,
      ...(values.RemoteRoutingAddress === undefined && usualRoutingAddress(world, alias)),
    };
  },
  validate: (change) =>
    change.before && !(change.after && isRemoteMailbox(change.after)) ? holdRefusal(change, "mail user") : null,
  // The cloud deletes a mailbox whose account is gone, and keeps it for a while.
  changed: ({ world, before, after }) => {
    const lost = before && !after ? asCloudHas(before, firstDatabaseOf(world)) : null;
    if (lost) softDelete(world, lost, {});
  },
  conversions: {
    Enable: [
      {
        when: (given) => given.get("Archive") === true,
        from: "RemoteMailbox",
        accepts: () => true,
        values: (row, _given, world, changes) => {
          if (hasArchive(row)) throw recipientError("ArchiveAlreadyThere", { mailbox: row.name });
          return { ...remoteArchive(world, row), ...changes };
        },
        shows: true,
      },
      mailEnabling(
        "User",
        ["User", "DisabledUser"],
        () => "RemoteUserMailbox",
        (world, changes, { name, values }) =>
          changes.RemoteRoutingAddress === undefined
            ? usualRoutingAddress(world, String(changes.Alias ?? aliasOf(world, values, name)))
            : {},
      ),
    ],
    Disable: [
      {
        when: (given) => given.get("Archive") === true,
        from: "RemoteMailbox",
        accepts: () => true,
        values: (row) => {
          if (!hasArchive(row)) throw recipientError("ArchiveMissing", { mailbox: row.name });
          return { ArchiveState: null, ArchiveGuid: null, ArchiveName: null };
        },
        shows: false,
      },
      mailDisabling("RemoteMailbox", plainAccount),
    ],
  },
  source: "documented",
});

function hasArchive({ values }: NounRow): boolean {
  return typeof values.ArchiveGuid === "string";
}

/** The archive is made when the directories are next synchronised (documented). */
function remoteArchive(world: World, row: Pick<NounRow, "name" | "values">): Values {
  return {
    ArchiveState: "HostedPending",
    ArchiveGuid: world.ids.newGuid(),
    ArchiveName: [archiveName(row, world, false)],
  };
}
