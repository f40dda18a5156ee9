import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { ClrException } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { child, children, content, elements, path, textOf } from "../../objects/xml/childElements.ts";
import { readXml } from "../../objects/xml/readXml.ts";
import type { Alignment, ComplexNode } from "../shape/FormatData.ts";
import { propertySource, scriptSource, type ValueSource } from "../shape/ValueSource.ts";
import { meets, readQuietly } from "./condition.ts";
import { type FormatFileComplaint, formatFileProblems } from "./formatFileProblems.ts";
import type { GroupBy, View, ViewColumn, ViewItem } from "./View.ts";
import type { XmlPart } from "./XmlPart.ts";

/** A file that is no XML, or not one of views: `message` says what, or `places` what is wrong where. */
export class FormatFileProblem {
  constructor(
    readonly message: string,
    readonly places: readonly FormatFileComplaint[] = [],
  ) {}
}

/** The views of a *.format.ps1xml file. `compile` makes script blocks of their expressions. */
export function readFormatFile(text: string, compile: (text: string) => ScriptBlock): View[] {
  const root = parse(text);
  const reader = new ViewReader(compile);
  const selections = new Map<string, readonly string[]>();
  for (const set of path(root, "SelectionSets", "SelectionSet")) {
    selections.set(textOf(set, "Name"), path(set, "Types", "TypeName").map(content));
  }
  const controls = new Map<string, Element>();
  for (const control of path(root, "Controls", "Control")) {
    const custom = child(control, "CustomControl");
    if (custom) controls.set(textOf(control, "Name"), custom);
  }
  reader.controls = controls;
  return path(root, "ViewDefinitions", "View").map((view) => reader.view(view, selections));
}

/** What the loader says of a file that is no XML. */
const misplaced =
  "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.";

function parse(text: string): Element {
  if (!/^[\s\ufeff]*</.test(text)) throw new FormatFileProblem(misplaced);
  try {
    // This parser has the texts for what is no XML.
    readXml(text, { preserveWhitespace: false });
  } catch (error) {
    throw new FormatFileProblem(error instanceof ClrException ? error.exception.message : misplaced);
  }
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml").documentElement;
  if (!root) throw new FormatFileProblem(misplaced);
  const problems = formatFileProblems(root);
  if (problems.length > 0) throw new FormatFileProblem(problems[0].text, problems);
  return root;
}

function partOf(element: Element): XmlPart {
  const inner = elements(element);
  const text = element.textContent ?? "";
  return { name: element.nodeName, inside: inner.length > 0 ? inner.map(partOf) : text.trim() === "" ? [] : text };
}

class ViewReader {
  controls: ReadonlyMap<string, Element> = new Map();

  constructor(readonly compile: (text: string) => ScriptBlock) {}

  view(element: Element, selections: ReadonlyMap<string, readonly string[]>): View {
    const selected = child(element, "ViewSelectedBy");
    const types = selected
      ? [
          ...children(selected, "TypeName").map(content),
          ...children(selected, "SelectionSetName").flatMap((set) => selections.get(content(set)) ?? []),
        ]
      : [];
    const base = {
      name: textOf(element, "Name"),
      types,
      groupBy: this.#groupBy(child(element, "GroupBy")),
      outOfBand: child(element, "OutOfBand") !== null,
    };
    const table = child(element, "TableControl");
    if (table) return { ...base, kind: "Table", ...this.#table(table) };
    const list = child(element, "ListControl");
    if (list) {
      const entries = path(list, "ListEntries", "ListEntry").map((entry) => ({
        ...this.#entrySelection(entry),
        items: path(entry, "ListItems", "ListItem").map((item) => this.#item(item)),
      }));
      return {
        ...base,
        kind: "List",
        items: mainEntry(entries)?.items ?? [],
        variants: entries.filter((entry) => entry.types.length > 0),
      };
    }
    const wide = child(element, "WideControl");
    if (wide) {
      const [item] = path(wide, "WideEntries", "WideEntry", "WideItem");
      const shown = item ? this.#item(item) : null;
      const columns = Number(textOf(wide, "ColumnNumber")) || 0;
      return {
        ...base,
        kind: "Wide",
        value: shown?.value ?? propertySource(""),
        format: shown?.format ?? null,
        columns,
        autoSize: isSet(wide, "AutoSize"),
      };
    }
    const custom = child(element, "CustomControl");
    if (custom)
      return {
        ...base,
        kind: "Custom",
        nodes: (target, text) => this.#customControl(custom, target, text),
        xml: () => partOf(custom),
      };
    throw new FormatFileProblem(`The view ${base.name} has no control.`);
  }

  #table(
    table: Element,
  ): Pick<
    Extract<View, { kind: "Table" }>,
    "columns" | "variants" | "hasHeaders" | "autoSize" | "hideHeaders" | "wrap"
  > {
    const headers = path(table, "TableHeaders", "TableColumnHeader");
    // Rows for objects that meet a condition are never chosen.
    const rows = path(table, "TableRowEntries", "TableRowEntry").filter(
      (entry) => this.#entrySelection(entry).condition === null,
    );
    const entries = rows.map((entry) => ({
      types: this.#entryTypes(entry),
      wrap: isSet(entry, "Wrap"),
      columns: path(entry, "TableColumnItems", "TableColumnItem").map((item, index) =>
        this.#column(item, headers[index]),
      ),
    }));
    const main = mainEntry(entries);
    return {
      columns: main?.columns ?? [],
      variants: entries.filter((entry) => entry.types.length > 0),
      hasHeaders: headers.length > 0,
      autoSize: isSet(table, "AutoSize"),
      hideHeaders: isSet(table, "HideTableHeaders"),
      wrap: main?.wrap ?? false,
    };
  }

  /** The objects that an entry is for: of types, and where it says so only those that meet a condition. */
  #entrySelection(entry: Element): { readonly types: string[]; readonly condition: ValueSource | null } {
    const types = this.#entryTypes(entry);
    const [condition] = path(entry, "EntrySelectedBy", "SelectionCondition");
    if (!condition) return { types, condition: null };
    return { types: [...types, ...children(condition, "TypeName").map(content)], condition: this.#source(condition) };
  }

  #entryTypes(entry: Element): string[] {
    return path(entry, "EntrySelectedBy", "TypeName").map(content);
  }

  #column(item: Element, header: Element | undefined): ViewColumn {
    return {
      label: header ? textOf(header, "Label") || null : null,
      width: header ? Number(textOf(header, "Width")) || 0 : 0,
      alignment: header ? alignment(textOf(header, "Alignment")) : null,
      rowAlignment: alignment(textOf(item, "Alignment")),
      value: this.#source(item) ?? propertySource(""),
      format: textOf(item, "FormatString") || null,
    };
  }

  #item(item: Element): ViewItem {
    const [condition] = children(item, "ItemSelectionCondition");
    return {
      ...(condition ? { condition: this.#source(condition) } : {}),
      label: textOf(item, "Label") || null,
      value: this.#source(item) ?? propertySource(""),
      format: textOf(item, "FormatString") || null,
    };
  }

  #source(element: Element): ValueSource | null {
    const property = child(element, "PropertyName");
    if (property) return propertySource(content(property));
    const script = child(element, "ScriptBlock");
    return script ? scriptSource(this.compile(script.textContent ?? "")) : null;
  }

  #groupBy(element: Element | null): GroupBy | null {
    if (!element) return null;
    const value = this.#source(element) ?? propertySource("");
    const name = textOf(element, "CustomControlName");
    const control = child(element, "CustomControl") ?? this.controls.get(name);
    const label = textOf(element, "Label") || null;
    if (!control) return { value, label };
    return { value, label, heading: (target) => this.#customControl(control, target, String) };
  }

  #customControl(control: Element, target: unknown, text: (value: unknown) => string): ComplexNode[] {
    const entries = path(control, "CustomEntries", "CustomEntry").map((entry) => ({
      types: this.#entryTypes(entry),
      entry,
    }));
    const chosen = mainEntry(entries)?.entry;
    return chosen ? children(chosen, "CustomItem").flatMap((item) => this.#customItems(item, target, text)) : [];
  }

  #customItems(item: Element, target: unknown, text: (value: unknown) => string): ComplexNode[] {
    return elements(item).flatMap((part): ComplexNode[] => {
      switch (part.nodeName) {
        case "NewLine":
          return Array.from({ length: Number(content(part)) || 1 }, () => ({ kind: "newLine" }));
        case "Text":
          return [{ kind: "text", text: part.textContent ?? "" }];
        case "Frame":
          return [
            {
              kind: "frame",
              left: numberOf(part, "LeftIndent") + numberOf(part, "FirstLineHanging"),
              right: numberOf(part, "RightIndent"),
              firstLine: numberOf(part, "FirstLineIndent") - numberOf(part, "FirstLineHanging"),
              nodes: children(part, "CustomItem").flatMap((inner) => this.#customItems(inner, target, text)),
            },
          ];
        case "ExpressionBinding":
          return this.#binding(part, target, text);
        default:
          return [];
      }
    });
  }

  #binding(element: Element, target: unknown, text: (value: unknown) => string): ComplexNode[] {
    const condition = path(element, "ItemSelectionCondition")[0];
    if (condition && !meets(target, this.#source(condition))) return [];
    const source = this.#source(element);
    const value = source ? readQuietly(source, target) : target;
    const control = child(element, "CustomControl") ?? this.controls.get(textOf(element, "CustomControlName"));
    const values = child(element, "EnumerateCollection") && Array.isArray(value) ? value : [value];
    if (control)
      return values.flatMap((item) =>
        item === null || item === undefined ? [] : this.#customControl(control, item, text),
      );
    return values.map((item) => ({ kind: "text", text: text(item ?? null) }));
  }
}

function numberOf(element: Element, name: string): number {
  return Number(textOf(element, name)) || 0;
}

function mainEntry<E extends { readonly types: readonly string[] }>(entries: readonly E[]): E | undefined {
  return entries.find((entry) => entry.types.length === 0) ?? entries[0];
}

function alignment(text: string): Alignment | null {
  return (["Left", "Right", "Center"] as const).find((name) => name.toLowerCase() === text.toLowerCase()) ?? null;
}

/** <AutoSize/>, or with "true" in it. */
function isSet(element: Element, name: string): boolean {
  const found = child(element, name);
  return found !== null && content(found).toLowerCase() !== "false";
}
