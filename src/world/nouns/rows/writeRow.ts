import { instant } from "../../../base/instant.ts";
import { escapeName, parentOf } from "../../directory/distinguishedName.ts";
import { directoryServer, shownDistinguishedName } from "../../directory/serviceDirectory.ts";
import { keepApart } from "../../hybrid/side.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import type { Given } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { nowhere, type ValueKind } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import { asOneWrite, requireWritable } from "../../writeGuard.ts";
import { type NounProperty, nounFacts } from "../declaration/nounFacts.ts";
import type { NounDefinition, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { familyRows, findRow } from "./findRow.ts";
import { renameInOthers, requireNamed, requireUnused, withKeptNames } from "./linkedRows.ts";
import { familyOf, listRows } from "./listRows.ts";
import { type NounRow, removedStock, rowsCollection } from "./NounRow.ts";
import { placeInOrder, renumbered } from "./rowOrder.ts";
import { distinguishedNameOf, identityTextOf } from "./rowPlace.ts";
import { propertyOfKey, rowValue, usualOf, valueKey } from "./rowValue.ts";
import { untouchedStock } from "./stockRows.ts";

/** Every change of an object goes through here: checked, in one transaction with its effects, stamped. */
export interface NewRow {
  readonly name: string;
  readonly owner?: string | null;
  readonly values: Values;
  readonly guid?: string;
  readonly whenCreated?: string;
  readonly whenChanged?: string;
  readonly given?: Given;
}

const nothingGiven: Given = new Map();

export function createRow(world: World, definition: NounDefinition, wanted: NewRow): NounRow {
  const family = familyOf(definition);
  const { name, owner = null, given = nothingGiven } = wanted;
  const { parent, ...said } = wanted.values;
  const own = withKeptNames(world, definition, said);
  requireName(definition, name);
  return written(world, () => {
    const distinguishedName = distinguishedNameOf(
      world,
      family,
      name,
      owner,
      typeof parent === "string" ? parent : null,
    );
    requireFree(world, family, distinguishedName, name);
    const now = instant(world.clock.now());
    const values = placeInOrder(world, definition, null, withoutNulls(own));
    const row: NounRow = {
      noun: family.noun,
      guid: wanted.guid ?? world.ids.newGuid(),
      name,
      owner,
      distinguishedName,
      whenCreated: wanted.whenCreated ?? now,
      whenChanged: wanted.whenChanged ?? wanted.whenCreated ?? now,
      values,
    };
    requireWritable(world, { is: "row", row, before: null });
    refuse(world, definition, null, row, given);
    if (values.HomeSide !== undefined) keepApart(world);
    put(world, row);
    definition.changed?.({ world, before: null, after: row, given });
    return world.store.get(rowsCollection(row.noun), row.guid) ?? row;
  });
}

/** What a change did; `changed` is false when the object showed these values already. */
export interface RowUpdate {
  readonly row: NounRow;
  readonly changed: boolean;
}

export function changeRow(
  world: World,
  definition: NounDefinition,
  before: NounRow,
  changes: Values,
  newName: string = before.name,
  given: Given = nothingGiven,
): RowUpdate {
  const { parent, ...said } = changes;
  const own = withKeptNames(world, definition, said);
  const moves = typeof parent === "string" && parent.toLowerCase() !== parentOf(before.distinguishedName).toLowerCase();
  const isEmptied = emptiedBy(world, definition, before, given);
  const different = Object.entries(own).filter(([key, value]) =>
    isEmptied(key, value) ? before.values[key] !== null : isOther(world, definition, before, key, value),
  );
  const isShown = ([key, value]: readonly [string, Json]): boolean =>
    !isEmptied(key, value) && shows(world, definition, before, key, value);
  if (different.every(isShown) && newName === before.name && !moves) {
    const row = { ...before, values: { ...before.values, ...Object.fromEntries(different) } };
    // What nobody may write or say is refused even where nothing would change.
    written(world, () => {
      requireWritable(world, { is: "row", row: before, before });
      const refusal = definition.validate?.({ world, before, after: row, given });
      if (refusal) throw refusal;
      if (different.length > 0) put(world, row);
    });
    return { row, changed: false };
  }
  requireName(definition, newName);
  return written(world, () => {
    const ordered = placeInOrder(world, definition, before, Object.fromEntries(different));
    const distinguishedName = moves ? `CN=${escapeName(newName)},${parent}` : renamed(before, newName);
    if (distinguishedName.toLowerCase() !== before.distinguishedName.toLowerCase())
      requireFree(world, familyOf(definition), distinguishedName, newName);
    const after: NounRow = {
      ...before,
      name: newName,
      distinguishedName,
      whenChanged: isInMailbox(definition, ordered) ? before.whenChanged : instant(world.clock.now()),
      values: withoutNulls({ ...before.values, ...ordered }, (key, value) =>
        key in ordered ? isEmptied(key, value) : value === null && key in before.values,
      ),
    };
    requireWritable(world, { is: "row", row: after, before });
    refuse(world, definition, before, after, given);
    put(world, after);
    if (after.distinguishedName !== before.distinguishedName) moveContents(world, definition, before, after);
    renameInOthers(world, definition, before, after);
    definition.changed?.({ world, before, after, given });
    return { row: world.store.get(rowsCollection(after.noun), after.guid) ?? after, changed: true };
  });
}

/** `isLeft` may keep what is removed for somebody else, and says whether it did. */
export function removeRow(
  world: World,
  definition: NounDefinition,
  row: NounRow,
  given: Given = nothingGiven,
  isLeft: () => boolean = () => false,
): void {
  written(world, () => {
    requireWritable(world, { is: "row", row, before: row });
    const refusal = definition.validate?.({ world, before: row, after: null, given });
    if (refusal) throw refusal;
    requireUnused(world, definition, row);
    if (!isLeft()) {
      world.store.remove(rowsCollection(row.noun), row.guid);
      if (untouchedStock(world, familyOf(definition)).some(({ guid }) => guid === row.guid))
        world.store.put(removedStock, row.guid, { noun: row.noun, name: row.name });
    }
    renumbered(world, definition, row);
    definition.changed?.({ world, before: row, after: null, given });
  });
}

/** What lies in a configuration object goes where it goes; people contain nothing. */
function moveContents(world: World, definition: NounDefinition, before: NounRow, after: NounRow): void {
  if (familyOf(definition).home !== undefined || before.distinguishedName === "") return;
  const end = `,${before.distinguishedName}`;
  for (const row of listRows(world, definition))
    if (row.distinguishedName.endsWith(end))
      put(world, {
        ...row,
        distinguishedName: row.distinguishedName.slice(0, -end.length + 1) + after.distinguishedName,
      });
}

/** One change with its effects. */
function written<T>(world: World, change: () => T): T {
  return asOneWrite(world, () => world.store.transact(change));
}

/** A value that is null is none: the property has its default again, unless somebody emptied it. */
function withoutNulls(values: Values, isEmptied: (key: string, value: Json) => boolean = () => false): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== null || isEmptied(key, value)));
}

/** Whether a parameter's `$null` empties a property that has a value without anybody's doing: its default is not meant. */
function emptiedBy(
  world: World,
  definition: NounDefinition,
  before: NounRow,
  given: Given,
): (key: string, value: Json) => boolean {
  if (![...given.values()].includes(null)) return () => false;
  return (key, value) => {
    const property = value === null ? propertyOfKey(definition, key) : undefined;
    if (!property || property.rule.derive || property.rule.noneIsDefault) return false;
    if (given.get(property.name) !== null) return false;
    const { [key]: _own, ...others } = before.values;
    const initial = rowValue(world, definition, property, { ...before, values: others });
    return initial !== null && !Array.isArray(initial);
  };
}

/**
 * Whether an object shows a value of itself, so that it has no other when somebody gives it that one for good. What stands for
 * no value is none of its own.
 */
function shows(world: World, definition: NounDefinition, row: NounRow, key: string, value: Json): boolean {
  if (row.values[key] !== undefined || value === null) return false;
  const property = propertyOfKey(definition, key);
  if (!property?.kind || property.rule.derive || property.rule.noneIsDefault) return false;
  return same(rowValue(world, definition, property, row), value);
}

/** Whether a value is another one than the object has, be it by a default that is no other tomorrow. */
function isOther(
  world: World,
  definition: NounDefinition,
  { values, ...rest }: NounRow,
  key: string,
  value: Json,
): boolean {
  // An empty text is none, as the directory keeps it.
  if (value === "" && (values[key] ?? null) === null && !hasDefault(world, definition, key)) return false;
  if (values[key] !== undefined || value === null) return !same(values[key] ?? null, value);
  const property = propertyOfKey(definition, key);
  if (!property?.kind || property.rule.derive || typeof usualOf(world, property) === "function") return true;
  return !same(rowValue(world, definition, property, { ...rest, values }), value);
}

/** Settings that a mailbox holds in itself change nothing of its object in the directory. */
function isInMailbox({ kind, noun, unreachable }: NounDefinition, changes: Values): boolean {
  return (
    kind === "facet" && unreachable !== undefined && Object.keys(changes).every((key) => key.startsWith(`${noun}.`))
  );
}

function hasDefault(world: World, definition: NounDefinition, key: string): boolean {
  const property = propertyOfKey(definition, key);
  return property !== undefined && (usualOf(world, property) ?? "") !== "";
}

function put(world: World, row: NounRow): void {
  world.store.put(rowsCollection(row.noun), row.guid, row);
}

function refuse(world: World, definition: NounDefinition, before: NounRow | null, after: NounRow, given: Given): void {
  for (const property of nounFacts(definition).properties.values()) {
    const value = after.values[valueKey(definition, property.name)];
    if (value === undefined || (before && same(before.values[valueKey(definition, property.name)], value))) continue;
    checkLimits(property, value);
    if (property.rule.names) requireNamed(world, property.rule.names, value, before?.values[property.name]);
    if (property.rule.unique) requireUnique(world, definition, property, after, value);
    if (property.rule.onlyOne && value === true) clearOthers(world, definition, property, after);
  }
  const refusal = definition.validate?.({ world, before, after, given });
  if (refusal) throw refusal;
}

function checkLimits({ name, rule, kind }: NounProperty, value: Json): void {
  const limits = rule.range ?? kind?.limits;
  if (kind && limits) requireWithin(name, kind, value, limits);
  if (!rule.relative) requireAbsolute(name, kind, value);
  if (rule.maximumLength !== undefined && typeof value === "string" && value.length > rule.maximumLength)
    throw nounError("NameTooLong", { maximum: rule.maximumLength, length: value.length });
}

/** An address, or each of a list of them, is whole. */
function requireAbsolute(property: string, kind: ValueKind | null, value: Json): void {
  const isAbsolute = kind?.isAbsolute ?? kind?.item?.isAbsolute;
  const relative = isAbsolute && [value].flat().find((each) => each !== null && !isAbsolute(each));
  if (relative) throw nounError("UriNotAbsolute", { property, value: String(relative) });
}

/** Refuses a value that is not between the limits of its property. */
export function requireWithin(
  property: string,
  kind: ValueKind,
  value: Json | undefined,
  limits: readonly [Json, Json],
): void {
  if (value === undefined || !isOutside(kind, value, limits)) return;
  const [text, minimum, maximum] = [value, ...limits].map((each) => kind.text(each, nowhere));
  throw nounError("PropertyOutOfRange", { property, value: text, minimum, maximum });
}

/** Whether a value is not between limits. */
function isOutside({ compare }: ValueKind, value: Json, [least, greatest]: readonly [Json, Json]): boolean {
  if (!compare || value === null || Array.isArray(value)) return false;
  return compare(value, least) < 0 || (value !== "Unlimited" && compare(value, greatest) > 0);
}

function requireUnique(
  world: World,
  definition: NounDefinition,
  property: NounProperty,
  row: NounRow,
  value: Json,
): void {
  const other = listRows(world, definition).find(
    (each) => each.guid !== row.guid && same(fold(rowValue(world, definition, property, each)), fold(value)),
  );
  if (!other) return;
  throw nounError("ValueNotUnique", {
    value: String(value),
    property: property.name,
    other: identityTextOf(world, definition, other),
  });
}

/** Only one object has $true; the others are changed in the same transaction. */
function clearOthers(world: World, definition: NounDefinition, property: NounProperty, row: NounRow): void {
  for (const other of listRows(world, definition))
    if (other.guid !== row.guid && rowValue(world, definition, property, other) === true)
      put(world, { ...other, values: { ...other.values, [valueKey(definition, property.name)]: false } });
}

/** An object of the directory has a short name. */
function requireName(definition: NounDefinition, name: string): void {
  if (name.trim() === "") throw nounError("NameMissing", { property: "Name" });
  if (name !== name.trim()) throw nounError("SpaceAround");
  if (name.length > 64 && nounFacts(definition).tail !== "none")
    throw nounError("NameTooLong", { maximum: 64, length: name.length });
}

function requireFree(world: World, family: NounDefinition, distinguishedName: string, name: string): void {
  if (distinguishedName === "") return;
  const isTaken = ({ name: other }: NounRow): boolean => other.toLowerCase() === name.toLowerCase();
  if (family.hasUniqueNames?.(world) && familyRows(world, family, name.toLowerCase()).some(isTaken))
    throw nounError("NameInUse", { name });
  const isNameOfService =
    family.serviceName !== undefined && isCloudShell(world) && findRow(world, family, name) !== null;
  if (!isNameOfService && !isPlaceTaken(world, family, distinguishedName.toLowerCase())) return;
  throw (
    family.exists?.(name) ??
    nounError("ObjectAlreadyExists", {
      server: directoryServer(world),
      distinguishedName: shownDistinguishedName(world, distinguishedName),
    })
  );
}

function isPlaceTaken(world: World, family: NounDefinition, place: string): boolean {
  const beside = (family.directory?.beside ?? []).map((noun) => nounNamed(noun));
  return [family, ...beside].some((each) => each && familyRows(world, each, place).length > 0);
}

function renamed(row: NounRow, name: string): string {
  if (name === row.name || row.distinguishedName === "") return row.distinguishedName;
  return `CN=${escapeName(name)},${parentOf(row.distinguishedName)}`;
}

function same(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function fold(value: Json): Json {
  return typeof value === "string" ? value.toLowerCase() : value;
}
