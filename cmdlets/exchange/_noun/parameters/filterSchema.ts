import { ownEntry } from "../../../../src/base/ownEntry.ts";
import { shownDistinguishedName } from "../../../../src/world/directory/serviceDirectory.ts";
import { askingSide } from "../../../../src/world/hybrid/side.ts";
import { isOverlaid } from "../../../../src/world/hybrid/sidesOfRecipients.ts";
import {
  isShownIn,
  lendersOf,
  type NounProperty,
  propertyNamed,
} from "../../../../src/world/nouns/declaration/nounFacts.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import type { FilterProperty, FilterSchema } from "../../../../src/world/nouns/filter/compileFilter.ts";
import { directoryAttribute } from "../../../../src/world/nouns/recipient/directory/directoryAttributes.ts";
import { groupsOf } from "../../../../src/world/nouns/recipient/group/groupMembership.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { rowValue, usualOf, valueKey } from "../../../../src/world/nouns/rows/rowValue.ts";
import { valuePlace } from "../../../../src/world/nouns/rows/valuePlace.ts";
import { type MomentMember, momentMembers } from "../../../../src/world/nouns/rows/valueWords.ts";
import { latestService } from "../../../../src/world/tenant/madeConnections.ts";
import { shellProducts } from "../../../../src/world/tenant/shellProducts.ts";
import { objectIdKind } from "../../../../src/world/values/ADObjectId.ts";
import { dateTimeKind } from "../../../../src/world/values/DateTime.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import { multiValuedKind } from "../../../../src/world/values/MultiValuedProperty.ts";
import { blockText, wordOf } from "../../../../src/world/values/ScriptValue.ts";
import { stringKind } from "../../../../src/world/values/String.ts";
import { nowhere, type ValueKind } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";
import type { NounCall } from "../steps/onNoun.ts";
import { placeOf } from "../steps/placeOf.ts";
import { variableValue } from "../values/scriptValue.ts";
import { localMoment } from "./localMoment.ts";

/** The -Filter of a call; null where there is none, and where the noun itself reads it, of other objects than its own. */
export function filterGiven(call: NounCall): string | null {
  if (call.uses.get("filter")?.is === "rule") return null;
  const given = call.given.get("Filter") ?? null;
  const filter = blockText(given) ?? wordOf(given);
  return filter === null || filter.trim() === "" ? null : filter;
}

/** What the -Filter of a call can name. */
export function filterSchema({ cmdlet, world, definition }: NounCall): FilterSchema {
  const shell = shellProducts(world);
  return {
    property(name) {
      const property = propertyNamed(definition, name);
      if (!property || !(property.isHidden || isShownIn(property, shell)))
        return commonProperty(world, definition, name);
      const { kind } = property;
      if (!kind || property.rule.filterable === false) return null;
      return {
        kind: kind.form === "dateTime" ? localKind : kind,
        place: placeOf(world, property),
        read: (row) => nameOr(property, row, rowValue(world, definition, property, row)),
        glance: glanceAt(world, definition, property),
      };
    },
    variable: (name) => variableValue(cmdlet, name),
  };
}

/** Reads a property that all rows hold under one key; where nothing is stored, one value, or what the row alone tells. */
function glanceAt(world: World, definition: NounDefinition, property: NounProperty): FilterProperty["glance"] {
  if (property.name === "Name") return (value) => value("name") as Json | undefined;
  const [held, ...others] = keysOf(world, definition, property) ?? [];
  if (!held || others.some(({ key }) => key !== held.key)) return undefined;
  const absent = others.every((other) => other.absent === held.absent) ? held.absent : undefined;
  return (value) => {
    const stored = value("values", held.key) as Json | undefined;
    return stored === undefined ? absent : stored;
  };
}

/** Under which keys rows hold a property, and what it is where nothing is stored; null for what is computed. */
export function holdings(
  world: World,
  definition: NounDefinition,
  property: NounProperty,
): readonly Holding<Json>[] | null {
  const held = keysOf(world, definition, property);
  return held?.every(isTold) ? held : null;
}

interface Holding<T> {
  readonly key: string;
  readonly absent: T;
}

function isTold(held: Holding<Json | undefined>): held is Holding<Json> {
  return held.absent !== undefined;
}

/** The same, `absent` undefined where the row tells what it is then; null for what is computed of the stored, or laid over it, too. */
function keysOf(
  world: World,
  definition: NounDefinition,
  property: NounProperty,
): readonly Holding<Json | undefined>[] | null {
  const held = lendersOf(definition, property).map((lent) => {
    if (lent.property.rule.derive || lent.property.name === "Name" || isOverlaid(property.name, askingSide(world)))
      return null;
    const usual = usualOf(world, lent.property);
    return {
      key: valueKey(lent.definition, lent.property.name),
      absent: typeof usual === "function" ? undefined : usual,
    };
  });
  return held.every((each) => each !== null) ? held : null;
}

function nameOr(property: NounProperty, row: NounRow, value: Json): Json {
  return property.name === "Name" ? row.name : value;
}

/** Moments that a filter names are those of the session's time zone. */
const localKind: ValueKind = {
  ...dateTimeKind,
  parse: (value, place) => dateTimeKind.parse(localMoment(value), place),
};

/** What every object has besides its noun's properties. */
function commonProperty(world: World, definition: NounDefinition, name: string): FilterProperty | null {
  const key = name.toLowerCase();
  if (key === "identity")
    return { kind: stringKind, place: nowhere, read: (row) => identityTextOf(world, definition, row) };
  if (key === "distinguishedname" && latestService(world) !== null)
    return { kind: stringKind, place: nowhere, read: (row) => shownDistinguishedName(world, row.distinguishedName) };
  const found = ownEntry(rowMembers, key);
  if (!found) return definition.rows === "Recipient" ? directoryProperty(world, key) : null;
  const [kind, member] = found;
  return {
    kind,
    place: nowhere,
    read: (row) => row[member],
    glance: (value) => value(member) as string | undefined,
  };
}

type RowMember = "name" | "guid" | "distinguishedName" | "whenCreated" | "whenChanged";

const rowMembers: Readonly<Record<string, readonly [ValueKind, RowMember]>> = {
  name: [stringKind, "name"],
  guid: [stringKind, "guid"],
  distinguishedname: [stringKind, "distinguishedName"],
  whencreated: [localKind, "whenCreated"],
  whencreatedutc: [dateTimeKind, "whenCreated"],
  whenchanged: [localKind, "whenChanged"],
  whenchangedutc: [dateTimeKind, "whenChanged"],
};

/** The moment of a row that a filter names, unless that is a property of the noun's own; null for any other name. */
export function momentNamed(definition: NounDefinition, name: string): readonly [ValueKind, MomentMember] | null {
  const [kind, member] = ownEntry(rowMembers, name.toLowerCase()) ?? [];
  const moment = momentMembers.find((one) => one === member);
  return kind && moment && propertyNamed(definition, name) === null ? [kind, moment] : null;
}

/** What every recipient can be filtered by, though its cmdlet does not show it. */
function directoryProperty(world: World, name: string): FilterProperty | null {
  if (name === "memberofgroup")
    return { kind: groupsKind, place: valuePlace(world, ["Recipient"]), read: (row: NounRow) => groupsOf(row, world) };
  const read = directoryAttribute(name);
  return read ? { kind: stringKind, place: nowhere, read } : null;
}

const groupsKind = multiValuedKind(objectIdKind);
