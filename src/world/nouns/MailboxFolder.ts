import { shownFolderPath } from "../mailbox/folderLanguage.ts";
import { folderNamed, type NamedFolder } from "../mailbox/folderNamed.ts";
import { foldersOf, type MailboxFolder } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { ownMailboxOrNull } from "../mailbox/ownMailbox.ts";
import { type Given, identityGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { recipientText } from "./rows/rowPlace.ts";

/** Folders of a mailbox below one of them. A row's owner is the mailbox, `values.Path` where it lies. */
export default defineNoun({
  noun: "MailboxFolder",
  kind: "computed",
  called: "mailbox folder",
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxFolder",
  tail: "identity",
  identityText: (row, world) => `${row.values.Mailbox}:${shownPath(row, world).replaceAll("/", "\\")}`,
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    FolderPath: {
      kind: "MultiValuedProperty<String>",
      derive: (row, world) =>
        shownPath(row, world)
          .split("/")
          .filter((part) => part !== ""),
    },
    FolderClass: { kind: "String" },
    DefaultFolderType: { kind: "String" },
    FolderSize: {
      kind: "Int64",
      derive: ({ guid }, world) => itemsInFolder(world, guid).reduce((sum, { size }) => sum + size, 0),
    },
    HasSubfolders: {
      kind: "Boolean",
      derive: ({ owner, values }, world) =>
        foldersOf(world, owner ?? "").some(({ path }) => isChild(path, String(values.Path))),
    },
    MailboxOwnerId: { kind: "String", derive: ({ values }) => String(values.Mailbox) },
  },
  parameters: {
    Identity: { accepted: "It names the folder where the rows are made." },
    GetChildren: { accepted: "Read where the rows are made." },
    Recurse: { accepted: "Read where the rows are made." },
    MailFolderOnly: { selects: ({ values }, wanted) => wanted !== true || values.FolderClass === "IPF.Note" },
  },
  compute: folderRows,
  source: "inferred",
});

function folderRows(world: World, given: Given): readonly NounRow[] {
  const { mailbox, folder } = ownFolderNamed(world, identityGiven(given, "Identity") ?? ":");
  const isRoot = folder.type === "Root";
  const all = foldersOf(world, mailboxGuidOf(mailbox)).filter(
    ({ type, isRecoverable }) => type !== "Root" && !isRecoverable,
  );
  const base = isRoot ? "" : folder.path;
  const isMeant = ({ path }: MailboxFolder): boolean =>
    given.get("Recurse") === true ? path.startsWith(`${base}/`) : isChild(path, base);
  const below = given.get("Recurse") === true || given.get("GetChildren") === true ? all.filter(isMeant) : [];
  const own = given.get("GetChildren") === true ? [] : [folder];
  return [...own, ...below].map((each) => folderRow(world, mailbox, each));
}

/** The folder that an identity names, which has to be in the mailbox of who runs the shell: of others nobody finds any (documented). */
export function ownFolderNamed(
  world: World,
  identity: string,
  missing: "FolderOwnerMissing" | "ParentMailboxMissing" = "FolderOwnerMissing",
): NamedFolder {
  const named = folderNamed(world, identity, "Mailbox", missing);
  if (named.mailbox.guid === ownMailboxOrNull(world)?.guid) return named;
  throw mailboxError(missing, { mailbox: identity.split(":")[0] });
}

export function folderRow(
  world: World,
  mailbox: NounRow,
  { guid, path, type, containerClass, created }: MailboxFolder,
): NounRow {
  const isRoot = type === "Root";
  const shown = shownFolderPath(world, mailboxGuidOf(mailbox), path);
  return plainRow("MailboxFolder", {
    guid,
    name: shown.slice(shown.lastIndexOf("/") + 1),
    owner: mailboxGuidOf(mailbox),
    time: created,
    values: {
      Path: isRoot ? "/" : path,
      FolderClass: containerClass,
      DefaultFolderType: type === "User Created" ? "None" : type,
      Mailbox: recipientText(world, mailbox),
    },
  });
}

function shownPath({ owner, values }: NounRow, world: World): string {
  return shownFolderPath(world, owner ?? "", String(values.Path));
}

function isChild(path: string, base: string): boolean {
  return path.startsWith(`${base}/`) && !path.slice(base.length + 1).includes("/");
}
