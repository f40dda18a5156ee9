import { sideOfMailbox } from "../../hybrid/changeOfSide.ts";
import type { World } from "../../World.ts";
import type { Conversion, NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { withPrimary } from "../recipient/address/proxyAddresses.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { changeRow } from "../rows/writeRow.ts";
import { addressesOfBatch } from "./migrationUsers.ts";

/** The mail users of a batch that came from another organisation (those of the other side move by requests) are mailboxes here, under the address that the batch has of them. */
export function takeOver(world: World, batch: NounRow): void {
  const [mailUsers, mailboxes] = [nounNamed("MailUser"), nounNamed("Mailbox")];
  const enabling = mailboxes && enablingOf(mailboxes);
  if (!mailUsers || !mailboxes || !enabling) return;
  for (const address of addressesOfBatch(batch)) {
    const row = findRow(world, mailUsers, address);
    if (row && sideOfMailbox(world, row.guid) === null)
      changeRow(world, mailboxes, row, mailboxValues(world, row, address, enabling));
  }
}

/** What makes a mailbox of an account. */
function enablingOf({ conversions }: NounDefinition): Conversion | undefined {
  return [conversions?.Enable ?? []].flat().find(({ when }) => when === undefined);
}

function mailboxValues(world: World, row: NounRow, address: string, { values }: Conversion): NounRow["values"] {
  const EmailAddresses = withPrimary(row.values, address).filter((each) => !isExternal(row, each));
  return {
    ...values(row, new Map(), world, { RecipientTypeDetails: "UserMailbox", EmailAddresses }),
    ExternalEmailAddress: null,
  };
}

/** Whether an address is the one under which the mailbox was reached in the other organisation. */
function isExternal({ values }: NounRow, address: unknown): boolean {
  return String(address).toLowerCase() === String(values.ExternalEmailAddress ?? "").toLowerCase();
}
