import { escapeXml } from "../../base/text/escapeXml.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { codeSource, type ValueSource } from "../shape/ValueSource.ts";
import type { GroupBy, TableView, View, ViewColumn, ViewItem } from "./View.ts";
import type { XmlPart } from "./XmlPart.ts";

/** The text of a format.ps1xml file with these views. Script blocks become ";" unless they are wanted. */
export function formatXml(
  views: readonly View[],
  options: { readonly scripts: boolean; readonly newLine: string | null },
): string {
  const writer = new ViewWriter(options.scripts);
  const root = part("Configuration", [
    part(
      "ViewDefinitions",
      views.map((view) => writer.view(view)),
    ),
  ]);
  const lines = ['<?xml version="1.0" encoding="utf-8"?>', ...linesOf(root, options.newLine === null ? null : "")];
  return lines.join(options.newLine ?? "");
}

/** Of a view that is built in, which is code as a whole. */
function customControl(binding: XmlPart): XmlPart {
  const names = ["CustomControl", "CustomEntries", "CustomEntry", "CustomItem", "ExpressionBinding"];
  return names.reduceRight((inside, name) => part(name, [inside]), binding);
}

function part(name: string, inside: XmlPart["inside"] = []): XmlPart {
  return { name, inside };
}

/** `indent` null: without spaces. */
function linesOf({ name, inside }: XmlPart, indent: string | null): string[] {
  const before = indent ?? "";
  if (typeof inside === "string") return [`${before}<${name}>${escapeXml(inside)}</${name}>`];
  if (inside.length === 0) return [`${before}<${name} />`];
  const inner = inside.flatMap((one) => linesOf(one, indent === null ? null : `${indent}  `));
  return [`${before}<${name}>`, ...inner, `${before}</${name}>`];
}

class ViewWriter {
  constructor(readonly scripts: boolean) {}

  view(view: View): XmlPart {
    return part("View", [
      part("Name", view.name),
      part("ViewSelectedBy", [part("TypeName", view.types[0])]),
      ...(view.groupBy ? [this.#groupBy(view.groupBy)] : []),
      ...(view.outOfBand ? [part("OutOfBand")] : []),
      this.#control(view),
    ]);
  }

  #groupBy({ value, label }: GroupBy): XmlPart {
    return part("GroupBy", [this.#source(value), ...(label ? [part("Label", label)] : [])]);
  }

  #control(view: View): XmlPart {
    switch (view.kind) {
      case "Table":
        return part("TableControl", this.#table(view));
      case "List": {
        const entries = [{ types: [] as readonly string[], items: view.items }, ...(view.variants ?? [])];
        const entry = ({ types, items }: (typeof entries)[number]) =>
          part("ListEntry", [
            ...selectedBy(types),
            part(
              "ListItems",
              items.map((item) => this.#listItem(item)),
            ),
          ]);
        return part("ListControl", [part("ListEntries", entries.map(entry))]);
      }
      case "Wide": {
        const format = view.format === null ? [] : [part("FormatString", view.format)];
        return part("WideControl", [
          ...(view.autoSize ? [part("AutoSize")] : []),
          ...(view.columns > 0 ? [part("ColumnNumber", String(view.columns))] : []),
          part("WideEntries", [part("WideEntry", [part("WideItem", [this.#source(view.value), ...format])])]),
        ]);
      }
      case "Custom":
        if (view.xml) return this.scripts ? view.xml() : withoutScripts(view.xml());
        return customControl(this.#source(codeSource(() => null)));
    }
  }

  #table(view: TableView): XmlPart[] {
    const rows = [{ types: [] as readonly string[], columns: view.columns }, ...(view.variants ?? [])];
    const row = ({ types, columns }: (typeof rows)[number]) =>
      part("TableRowEntry", [
        ...(view.wrap && types.length === 0 ? [part("Wrap")] : []),
        ...selectedBy(types),
        part(
          "TableColumnItems",
          columns.map((column) => this.#columnItem(column)),
        ),
      ]);
    return [
      ...(view.autoSize ? [part("AutoSize")] : []),
      ...(view.hideHeaders ? [part("HideTableHeaders")] : []),
      part("TableHeaders", view.hasHeaders ? view.columns.map(columnHeader) : []),
      part("TableRowEntries", rows.map(row)),
    ];
  }

  #columnItem({ rowAlignment, format, value }: ViewColumn): XmlPart {
    return part("TableColumnItem", [
      ...(rowAlignment ? [part("Alignment", rowAlignment)] : []),
      ...(format ? [part("FormatString", format)] : []),
      this.#source(value),
    ]);
  }

  #listItem({ label, format, value }: ViewItem): XmlPart {
    return part("ListItem", [
      ...(label ? [part("Label", label)] : []),
      ...(format ? [part("FormatString", format)] : []),
      this.#source(value),
    ]);
  }

  #source({ kind, text }: ValueSource): XmlPart {
    if (kind === "property") return part("PropertyName", text);
    if (kind === "code" && this.scripts) throw notModelled("The script of a view that is built in");
    return part("ScriptBlock", this.scripts ? text : ";");
  }
}

function withoutScripts({ name, inside }: XmlPart): XmlPart {
  if (name === "ScriptBlock") return part(name, ";");
  return part(name, typeof inside === "string" ? inside : inside.map(withoutScripts));
}

function columnHeader({ label, width, alignment }: ViewColumn): XmlPart {
  return part("TableColumnHeader", [
    ...(label ? [part("Label", label)] : []),
    ...(width > 0 ? [part("Width", String(width))] : []),
    ...(alignment ? [part("Alignment", alignment)] : []),
  ]);
}

function selectedBy(types: readonly string[]): XmlPart[] {
  return types.length === 0
    ? []
    : [
        part(
          "EntrySelectedBy",
          types.map((type) => part("TypeName", type)),
        ),
      ];
}
