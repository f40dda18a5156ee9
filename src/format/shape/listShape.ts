import { findProperty } from "../../objects/members/propertyList.ts";
import type { Shape } from "../../objects/members/Shape.ts";
import { typeDataGeneration } from "../../objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";
import { meets } from "../views/condition.ts";
import type { ListView } from "../views/View.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { defaultProperties } from "./objectProperties.ts";
import { resolveRequested } from "./requestedProperties.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertySource, type ValueSource } from "./ValueSource.ts";

interface Item {
  readonly condition?: ValueSource | null;
  readonly source: ValueSource;
  readonly label: string;
  readonly format: string | null;
}

/** A list of the properties asked for, or of those that each object has. */
export function propertyList(reader: ValueReader): ObjectShape {
  const { properties } = reader.request;
  const itemsOf = properties
    ? (target: unknown): Item[] =>
        resolveRequested(properties, target)
          .filter(({ exists }) => exists)
          .map(({ source, label, request }) => ({ source, label, format: request.format ?? null }))
    : defaultItems();
  return listShape(reader, itemsOf, null);
}

/** A list as a view has it. */
export function viewListShape(view: ListView, reader: ValueReader): ObjectShape {
  const items = toItems(view.items);
  const variants = (view.variants ?? []).map((variant) => ({ ...variant, items: toItems(variant.items) }));
  const hasConditions = [items, ...variants.map((variant) => variant.items)].flat().some(({ condition }) => condition);
  const chosen = (target: unknown): readonly Item[] =>
    variants.find(
      ({ types, condition }) =>
        typeNamesOf(target).some((name) => types.includes(name)) && (!condition || meets(target, condition)),
    )?.items ?? items;
  const itemsOf = hasConditions
    ? (target: unknown): readonly Item[] =>
        chosen(target).filter(({ condition }) => !condition || meets(target, condition))
    : chosen;
  return listShape(reader, itemsOf, view);
}

function toItems(items: ListView["items"]): Item[] {
  return items.map(({ value, label, format, condition = null }) => ({
    source: value,
    label: label ?? value.text,
    format,
    condition,
  }));
}

function listShape(
  reader: ValueReader,
  itemsOf: (target: unknown) => readonly Item[],
  view: ListView | null,
): ObjectShape {
  return {
    info: { kind: "List" },
    autoSize: false,
    view,
    groupBy: view?.groupBy ?? null,
    entry: (target) => ({
      kind: "List",
      fields: itemsOf(target).map(({ source, label, format }) => ({
        label,
        value: reader.field(source, target, format) ?? "",
      })),
    }),
  };
}

/** Items by the object's own properties; objects built alike share them. */
function defaultItems(): (target: unknown) => readonly Item[] {
  let shape: Shape | null = null;
  let types = "";
  let generation = -1;
  let items: readonly Item[] = [];
  return (target) => {
    const own = target instanceof PSCustomObject ? target.extended.shape : null;
    const names = typeNamesOf(target).join("\n");
    if (own === null || own !== shape || names !== types || generation !== typeDataGeneration()) {
      items = defaultProperties(target).map((name) => {
        const found = findProperty(target, name);
        return { source: propertySource(name, found !== undefined), label: found?.name ?? name, format: null };
      });
      shape = own;
      types = names;
      generation = typeDataGeneration();
    }
    return items;
  };
}
