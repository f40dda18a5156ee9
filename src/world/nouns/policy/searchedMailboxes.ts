import { objectIdKind } from "../../values/ADObjectId.ts";
import { changedList, multiValuedKind } from "../../values/MultiValuedProperty.ts";
import { itemsOf, type ScriptValue } from "../../values/ScriptValue.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { ParameterRule } from "../defineNoun.ts";
import { isMailbox } from "../recipient/directory/recipientTypes.ts";
import { membersOf } from "../recipient/group/groupMembership.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { valuePlace } from "../rows/valuePlace.ts";

const kind = multiValuedKind(objectIdKind);

/** -SourceMailboxes: of a group the mailboxes that are in it when it is named, at any depth (documented). */
export const sourceMailboxes: ParameterRule = {
  takesChange: true,
  sets(value, { world, row }) {
    const place = valuePlace(world, ["Recipient"]);
    const parse = (items: readonly ScriptValue[]) => items.flatMap((item) => mailboxesOf(world, place.reference(item)));
    const wanted =
      typeof value === "object" && value?.is === "change"
        ? changedList(kind, textList(row?.values.SourceMailboxes), parse(value.add), parse(value.remove))
        : [...new Set(parse(itemsOf(value)))];
    return { SourceMailboxes: textList(wanted).length > 0 ? wanted : null };
  },
};

function mailboxesOf(world: World, guid: string): readonly string[] {
  const found = new Set([guid]);
  // Members are added while it is read: groups in groups are reached this way, each once.
  for (const each of found) for (const member of membersOf({ guid: each }, world)) found.add(member);
  const mailboxes = [...found].filter((each) => {
    const row = recipientRow(world, each);
    return row !== undefined && isMailbox(row);
  });
  return mailboxes.length > 0 ? mailboxes : [guid];
}
