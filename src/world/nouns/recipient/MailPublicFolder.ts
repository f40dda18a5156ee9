import { getOrganization } from "../../Organization.ts";
import { contentMailboxOf } from "../../publicFolder/contentMailbox.ts";
import { mailFolderOf } from "../../publicFolder/mailFolderOf.ts";
import {
  pathOf,
  publicFolderMailboxNeeded,
  publicFolderNamed,
  publicFolderNoun,
} from "../../publicFolder/publicFolders.ts";
import type { Given } from "../../values/given.ts";
import type { World } from "../../World.ts";
import type { ActionCall, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { findRow } from "../rows/findRow.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";
import { createRow, removeRow } from "../rows/writeRow.ts";
import { defineRecipient, recipientPresets } from "./defineRecipient.ts";
import { displayNames } from "./directory/displayNames.ts";
import { isOneOf } from "./directory/recipientTypes.ts";

const names = displayNames(["GrantSendOnBehalfTo"]);

/** Public folders that take mail; a path names one, too. */
const definition = defineRecipient({
  noun: "MailPublicFolder",
  called: "mail-enabled public folder",
  type: "Microsoft.Exchange.Data.Directory.Management.MailPublicFolder",
  accepts: isOneOf("PublicFolder"),
  verbs: ["Get", "Set", "Enable", "Disable"],
  directory: {
    containers: [],
    objectClass: ["top", "publicFolder"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  resolve(world, identity) {
    if (!identity.startsWith("\\")) return null;
    const folder = findRow(world, publicFolderNoun(), identity);
    const mail = folder && mailFolderOf(world, folder);
    return mail ? [mail] : [];
  },
  properties: {
    ...names.properties,
    ContentMailbox: { kind: "ADObjectId", references: "Mailbox", derive: contentMailbox },
    EntryId: { kind: "String", default: entryId },
  },
  parameters: names.parameters,
  asked: names.asked,
  actions: {
    Enable: {
      on: null,
      takes: ["Identity", "HiddenFromAddressListsEnabled", "OverrideRecipientQuotas"],
      run(call) {
        enable(call);
        return undefined;
      },
    },
    Disable: { on: null, seeks: mailOfFolder, takes: ["Identity"], run: disable },
  },
  requires: publicFolderMailboxNeeded,
  source: "documented",
});

export default definition;

function contentMailbox({ values }: NounRow, world: World): string | null {
  const folder = world.store.get(nounObjects, String(values.PublicFolder ?? ""));
  return folder ? (contentMailboxOf(folder, world)?.guid ?? null) : null;
}

function entryId({ values }: NounRow): string {
  return String(values.PublicFolder ?? "")
    .replaceAll("-", "")
    .toUpperCase();
}

function enable({ world, given }: ActionCall): void {
  const folder = publicFolderNamed(world, given.get("Identity"));
  if (folder.owner === null) throw nounError("RootFolder");
  if (mailFolderOf(world, folder)) throw nounError("FolderTakesMail", { folder: pathOf(folder) });
  const { domainDistinguishedName } = getOrganization(world);
  const own: Values = {
    RecipientTypeDetails: "PublicFolder",
    PublicFolder: folder.guid,
    parent: `CN=Microsoft Exchange System Objects,${domainDistinguishedName}`,
    HiddenFromAddressListsEnabled: given.get("HiddenFromAddressListsEnabled") === true ? true : null,
  };
  createRow(world, definition, {
    name: folder.name,
    values: { ...own, ...recipientPresets(world, folder.name, own), parent: own.parent },
  });
}

function disable({ world, given }: ActionCall): undefined {
  removeRow(world, definition, mailOfFolder(world, given));
}

function mailOfFolder(world: World, given: Given): NounRow {
  const folder = publicFolderNamed(world, given.get("Identity"));
  const mail = mailFolderOf(world, folder);
  if (!mail) throw nounError("FolderTakesNoMail", { folder: pathOf(folder) });
  return mail;
}
