import { logOnToMailbox } from "../../mailbox/logOnToMailbox.ts";
import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { ownMailbox, ownMailboxOrNull } from "../../mailbox/ownMailbox.ts";
import { openMailbox } from "../../mailbox/unopenedMailbox.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { defineNoun, type NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { mailboxNamed, mailboxText, rowsOfMailbox } from "../request/mailboxRequest.ts";
import { findRow } from "../rows/findRow.ts";
import { type NounRow, rowsCollection } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";

interface MailboxRule extends Partial<NounDefinition> {
  readonly noun: string;
  readonly called: string;
  readonly source: NounDefinition["source"];
  /** What keeps a mailbox from having such rules at all. */
  readonly lacking?: (mailbox: NounRow) => WorldError | null;
  /** The property that tells the rules of a mailbox apart besides the name, and its value. */
  readonly id: { readonly property: string; readonly kind: string; readonly of: (row: NounRow) => string | number };
}

/**
 * A rule that lies in a mailbox: `contoso.com/Users/Ann\\<id>`. Without -Mailbox the rules of the signed-in account's own are
 * meant (documented).
 */
export function defineMailboxRule({ id, lacking, ...definition }: MailboxRule): NounDefinition {
  const text = (row: NounRow, world: World): string => `${mailboxText(world, row.owner)}\\${id.of(row)}`;
  return defineNoun({
    kind: "keyed",
    tail: "identity",
    ownerParameter: "Mailbox",
    ...definition,
    ownerOf: (given, world) =>
      given.has("Mailbox") ? mailboxNamed(world, given.get("Mailbox") ?? null).guid : ownMailbox(world).guid,
    identityText: text,
    validate(change) {
      const { world, before, after } = change;
      const mailbox = before || !after ? null : recipientRow(world, after.owner ?? "");
      if (!mailbox) return definition.validate?.(change) ?? null;
      return lacking?.(mailbox) ?? logOnToMailbox(mailbox, world) ?? definition.validate?.(change) ?? null;
    },
    unreachable: ({ owner }, world) => offlineOwner(world, owner),
    resolve: (world, identity) => rulesNamed(world, definition.noun, id.of, identity),
    hidden: ({ owner }, given, world) =>
      !given.has("Mailbox") && !given.has("Identity") && owner !== (ownMailboxOrNull(world)?.guid ?? null),
    presets: ({ Mailbox }, world): Readonly<Record<string, Json>> => ({ Mailbox: Mailbox ?? ownMailbox(world).guid }),
    properties: {
      Identity: { kind: "String", derive: text },
      Name: { kind: "String", default: ({ name }) => name },
      [id.property]: { kind: id.kind, derive: id.of },
      MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ owner }) => owner },
      Mailbox: { kind: "ADObjectId", references: "Mailbox", hidden: true },
      ...definition.properties,
    },
    parameters: {
      Mailbox: {
        sets(value, { world }) {
          const mailbox = mailboxNamed(world, value);
          openMailbox(world, mailboxGuidOf(mailbox));
          return { Mailbox: mailbox.guid };
        },
        selection(value, world) {
          const mailbox = mailboxNamed(world, value);
          const { guid } = mailbox;
          const refusal = lacking?.(mailbox) ?? offlineOwner(world, guid);
          if (refusal) throw refusal;
          return ({ owner }) => owner === guid;
        },
      },
      BypassScopeCheck: { accepted: "The rules of every mailbox can be read." },
      ...definition.parameters,
    },
  });
}

/** Rules lie in the mailbox, which nobody reaches while its database is not mounted. */
function offlineOwner(world: World, owner: string | null): WorldError | null {
  const mailbox = recipientRow(world, owner ?? "");
  return mailbox ? logOnToMailbox(mailbox, world) : null;
}

/** `ann\\Move` and `ann\\<id>` by any identity of the mailbox; without one a rule of one's own, or of anybody by its GUID. */
function rulesNamed(
  world: World,
  noun: string,
  idOf: (row: NounRow) => string | number,
  identity: string,
): readonly NounRow[] {
  const byGuid = world.store.get(rowsCollection(noun), identity.toLowerCase());
  if (byGuid?.noun === noun) return [byGuid];
  const at = identity.lastIndexOf("\\");
  const mailboxes = nounNamed("Mailbox");
  const mailbox = at > 0 ? mailboxes && findRow(world, mailboxes, identity.slice(0, at)) : ownMailboxOrNull(world);
  if (!mailbox) return [];
  const word = identity.slice(at + 1);
  return rowsOfMailbox(world, noun, mailbox.guid).filter(
    (row) =>
      row.name.toLowerCase() === word.toLowerCase() || row.guid === word.toLowerCase() || String(idOf(row)) === word,
  );
}
