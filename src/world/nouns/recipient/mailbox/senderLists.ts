import { objectIdKind } from "../../../values/ADObjectId.ts";
import type { Json } from "../../../values/Json.ts";
import { changedList, multiValuedKind } from "../../../values/MultiValuedProperty.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { ParameterPlace, ParameterRule, PropertyRule, Values } from "../../defineNoun.ts";
import { nounError } from "../../messages/nounMessages.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { valuePlace } from "../../rows/valuePlace.ts";
import { hasAddress, isGroup } from "../directory/recipientTypes.ts";

/** Whose mail a recipient takes and whose it refuses: each list is known by three names. */
const lists = ["AcceptMessagesOnlyFrom", "RejectMessagesFrom"] as const;

type Part = "" | "DLMembers" | "SendersOrMembers";

const parts: readonly Part[] = ["", "DLMembers", "SendersOrMembers"];
const kind = multiValuedKind(objectIdKind);

/** People, groups, and both of a list; what one parameter changes, the other properties show. */
export const senderListProperties: Readonly<Record<string, PropertyRule>> = Object.fromEntries(
  lists.flatMap((list) =>
    parts.map((part): [string, PropertyRule] => [
      `${list}${part}`,
      { kind: kind.name, references: "Recipient", derive: (row, world) => partOf(world, row, list, part) },
    ]),
  ),
);

export const senderListParameters: Readonly<Record<string, ParameterRule>> = Object.fromEntries(
  lists.flatMap((list) =>
    parts.map((part): [string, ParameterRule] => [
      `${list}${part}`,
      { sets: (value, place) => changed(value, place, list, part), takesChange: true },
    ]),
  ),
);

function changed(value: ScriptValue, { world, row, given }: ParameterPlace, list: string, part: Part): Values {
  const wanted = wantedOf(value, world, row, list, part);
  const other = part === "SendersOrMembers" ? null : part === "" ? "DLMembers" : "";
  const left =
    other === null
      ? []
      : given.has(`${list}${other}`)
        ? wantedOf(given.get(`${list}${other}`) ?? null, world, row, list, other)
        : row
          ? partOf(world, row, list, other)
          : [];
  const all = [...wanted, ...left];
  return {
    [list]: nullIfEmpty(all.filter((guid) => !namesGroup(world, guid))),
    [`${list}DLMembers`]: nullIfEmpty(all.filter((guid) => namesGroup(world, guid))),
    [`${list}SendersOrMembers`]: null,
  };
}

/** What a parameter says of its part of a list. */
function wantedOf(value: ScriptValue, world: World, row: NounRow | null, list: string, part: Part): readonly string[] {
  const place = valuePlace(world, ["Recipient"], hasAddress);
  const now = row ? partOf(world, row, list, part) : [];
  const parse = (items: readonly ScriptValue[]): Json[] => items.map((item) => objectIdKind.parse(item, place));
  const added = typeof value === "object" && value?.is === "change" ? value.add : itemsOf(value);
  for (const item of added) requirePart(world, item, String(objectIdKind.parse(item, place)), part);
  const wanted =
    typeof value === "object" && value?.is === "change"
      ? changedList(kind, now, parse(value.add), parse(value.remove))
      : kind.parse(value, place);
  return wanted as readonly string[];
}

/** The parts for people and for groups know nobody of the other kind (documented with the parameters). */
function requirePart(world: World, item: ScriptValue, guid: string, part: Part): void {
  if (part !== "SendersOrMembers" && namesGroup(world, guid) !== (part === "DLMembers"))
    throw nounError("RecipientNotFound", { id: wordOf(item) ?? guid });
}

function nullIfEmpty(guids: readonly string[]): readonly string[] | null {
  return guids.length === 0 ? null : guids;
}

/** Of all that is stored under one of the names, what this name shows: people before groups. */
function partOf(world: World, { values }: Pick<NounRow, "values">, list: string, part: Part): readonly string[] {
  const stored = parts.flatMap((each) => (values[`${list}${each}`] ?? []) as readonly string[]);
  const all = stored.length > 1 ? [...new Set(stored)] : stored;
  const people = part === "DLMembers" ? [] : all.filter((guid) => !namesGroup(world, guid));
  const groups = part === "" ? [] : all.filter((guid) => namesGroup(world, guid));
  return [...people, ...groups];
}

function namesGroup(world: World, guid: string): boolean {
  const row = recipientRow(world, guid);
  return row !== undefined && isGroup(row);
}
