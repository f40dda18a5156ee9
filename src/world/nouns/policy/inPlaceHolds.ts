import type { World } from "../../World.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";

/** What names the hold of a mailbox search. */
export function holdIdentity({ guid, values }: NounRow): string {
  return String(values.InPlaceHoldIdentity ?? guid.replaceAll("-", ""));
}

/** The holds that searches keep a mailbox on, by their identities. */
export function holdsOf(world: World, mailbox: NounRow): readonly string[] {
  return world.store
    .find(nounObjects, "noun", "MailboxSearch")
    .filter(({ values }) => {
      const { InPlaceHoldEnabled, AllSourceMailboxes, SourceMailboxes } = values;
      const isSource = Array.isArray(SourceMailboxes) && SourceMailboxes.includes(mailbox.guid);
      return InPlaceHoldEnabled === true && (AllSourceMailboxes === true || isSource);
    })
    .map(holdIdentity);
}
