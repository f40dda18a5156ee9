import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { isSoftDeleted } from "./softDeletion.ts";

/** The identities of the In-Place Holds that keep a mailbox: those of searches that hold their sources. */
export function holdsOf(row: NounRow, world: World): readonly string[] {
  const own = Array.isArray(row.values.InPlaceHolds) ? row.values.InPlaceHolds.map(String) : [];
  if (isSoftDeleted(row)) return own;
  return [...new Set([...own, ...searchHolds(world).flatMap((hold) => (hold.holds(row.guid) ? [hold.identity] : []))])];
}

/** The identities of all In-Place Holds that there are. */
export function knownHolds(world: World): ReadonlySet<string> {
  return new Set(searchHolds(world).map(({ identity }) => identity.toLowerCase()));
}

interface SearchHold {
  readonly identity: string;
  readonly holds: (mailbox: string) => boolean;
}

function searchHolds(world: World): readonly SearchHold[] {
  const definition = nounNamed("MailboxSearch");
  return (definition ? listRows(world, definition) : [])
    .filter(({ values }) => values.InPlaceHoldEnabled === true)
    .map(({ guid, values }) => {
      const { AllSourceMailboxes, SourceMailboxes, InPlaceHoldIdentity } = values;
      const sources = Array.isArray(SourceMailboxes) ? SourceMailboxes : [];
      return {
        identity: String(InPlaceHoldIdentity ?? guid.replaceAll("-", "")),
        holds: (mailbox) => AllSourceMailboxes === true || sources.includes(mailbox),
      };
    });
}
