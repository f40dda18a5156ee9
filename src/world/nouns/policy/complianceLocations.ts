import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { FoundContent } from "../../mailbox/contentSearch.ts";
import { searchContent } from "../../mailbox/contentSearch.ts";
import { itemTest } from "../../mailbox/searchQuery.ts";
import { addressOf } from "../../transport/recipientAt.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import distributionGroupMember from "../DistributionGroupMember.ts";
import type { Values } from "../defineNoun.ts";
import distributionGroup from "../recipient/DistributionGroup.ts";
import mailbox from "../recipient/Mailbox.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { relationRows } from "../rows/relations.ts";

/** What a compliance search finds now: in the mailboxes that its locations name, groups standing for their members. */
export function foundBySearch(world: World, values: Values): readonly FoundContent[] {
  const named = textList(values.ExchangeLocation);
  const isAll = named.some((each) => each.toLowerCase() === "all");
  const lenient = values.AllowNotFoundExchangeLocationsEnabled === true;
  const excluded = new Set(
    textList(values.ExchangeLocationExclusion).flatMap((each) =>
      mailboxesAt(world, each, true).map(({ guid }) => guid),
    ),
  );
  const places = isAll ? null : named.flatMap((each) => mailboxesAt(world, each, lenient));
  const test = itemTest(String(values.ContentMatchQuery ?? ""));
  return searchContent(world, places, test, { archive: true, recoverable: true }).filter(
    (each) => !excluded.has(each.mailbox.guid),
  );
}

function mailboxesAt(world: World, location: string, isLenient: boolean): readonly NounRow[] {
  const row = findRow(world, mailbox, location);
  if (row) return [row];
  const group = findRow(world, distributionGroup, location);
  if (!group) {
    if (isLenient) return [];
    throw objectNotFound(world, location);
  }
  return relationRows(world, distributionGroupMember, group.guid).flatMap(({ name }) => {
    const member = recipientRow(world, name);
    return member && mailbox.accepts?.(member) ? [member] : [];
  });
}

/** The primary addresses of what was found, as results name their places. */
export function placeOf({ mailbox: row }: FoundContent): string {
  return addressOf(row);
}

export function sizeOf({ items }: FoundContent): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
