import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { wordGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { emptiedMandatory } from "./declaration/emptiedMandatory.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { clears } from "./recipient/directory/clears.ts";
import { isOneOf } from "./recipient/directory/recipientTypes.ts";
import { stockRecipients } from "./recipient/directory/stockRecipients.ts";
import { usedByPolicy } from "./recipient/directory/usedByPolicy.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { stockGuid } from "./rows/stockGuid.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "OfflineAddressBook",
  kind: "keyed",
  called: "offline address book",
  verbs: ["Get", "New", "Set", "Remove", "Move"],
  directory: {
    containers: ["Offline Address Lists", "Address Lists Container"],
    objectClass: ["top", "msExchOAB"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBook",
  identityText: ({ name }) => `\\${name}`,
  properties: {
    AddressLists: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: ["AddressList", "GlobalAddressList"],
    },
    GeneratingMailbox: { kind: "ADObjectId", references: "Mailbox" },
    Server: { kind: "ADObjectId", references: "ExchangeServer" },
    IsDefault: { kind: "Boolean", default: false, onlyOne: true },
    DiffRetentionPeriod: { range: [7, 1825] },
    Versions: {
      values: ["Version1", "Version2", "Version3", "Version4"],
      type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBookVersion",
      kind: "MultiValuedProperty<Enumeration>",
      default: ["Version4"],
    },
    WebDistributionEnabled: {
      kind: "Boolean",
      derive: ({ values }) =>
        values.GlobalWebDistributionEnabled === true || textList(values.VirtualDirectories).length > 0,
    },
    LastTouchedTime: { kind: "DateTime" },
    VirtualDirectories: { kind: "MultiValuedProperty<ADObjectId>", references: "OabVirtualDirectory" },
  },
  validate(change) {
    if (!change.after && change.before?.values.IsDefault === true)
      return recipientError("DefaultPolicyStays", { what: "offline address book" });
    return (
      emptiedMandatory(change, ["AddressLists"], "OfflineAddressBook") ??
      placesRefusal(change) ??
      generatorRefusal(change) ??
      usedByPolicy(change, "offline address book")
    );
  },
  // Which server generates the book.
  actions: {
    Move: {
      takes: ["Server"],
      run({ world, row, given }) {
        const definition = nounNamed("OfflineAddressBook");
        const server = wordGiven(given, "Server");
        if (!row || !definition) return;
        changeRow(world, definition, row, {
          Server: (server === null ? shellServer(world) : getExchangeServer(world, server)).guid,
        });
      },
    },
  },
  stock: (world) => {
    const definition = nounNamed("GlobalAddressList");
    const list = definition ? listRows(world, definition)[0] : undefined;
    return [
      {
        name: "Default Offline Address Book",
        values: {
          AddressLists: list ? [list.guid] : [],
          IsDefault: true,
          // Since 2016 every server gives it out, and an arbitration mailbox makes it (documented).
          ...(isVersionAtLeast(shellServer(world).values.AdminDisplayVersion, "15.1.0.0") && {
            GlobalWebDistributionEnabled: true,
            ...generatingMailbox(world),
          }),
        },
      },
    ];
  },
  parameters: {
    UseDefaultAttributes: clears("ConfiguredAttributes"),
    SkipPublicFolderInitialization: { accepted: "No public folder takes part in the distribution." },
    UpgradeFromE14: { accepted: "No address book is of an older version." },
  },
  source: "documented",
});

/** The mailbox with the capability OABGen that setup made, whatever others there are since. */
function generatingMailbox(world: World): Values {
  const made = stockRecipients(world).find(({ values = {} }) => generates({ values }));
  return made ? { GeneratingMailbox: stockGuid(world, "Recipient", made.key ?? made.name) } : {};
}

const isArbitration = isOneOf("ArbitrationMailbox");

function generates({ values }: Pick<NounRow, "values">): boolean {
  return textList(values.PersistedCapabilities).includes("OrganizationCapabilityOABGen");
}

/** All virtual directories give a book out, or those that are named (that one of both is chosen is documented, the refusal inferred). */
function placesRefusal({ given }: NounChange): WorldError | null {
  const named = given.get("VirtualDirectories") ?? null;
  return given.get("GlobalWebDistributionEnabled") === true && named !== null
    ? recipientError("SameSaidTwice", { first: "GlobalWebDistributionEnabled", second: "VirtualDirectories" })
    : null;
}

/** Only a mailbox of the organisation with that capability makes address books (documented; the words are inferred). */
function generatorRefusal({ world, after, given }: NounChange): WorldError | null {
  const guid = given.has("GeneratingMailbox") ? after?.values.GeneratingMailbox : null;
  const row = typeof guid === "string" ? recipientRow(world, guid) : undefined;
  return row && !(isArbitration(row) && generates(row))
    ? recipientError("NotGeneratingMailbox", { mailbox: row.name })
    : null;
}
