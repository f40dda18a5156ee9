import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import { codeSource, propertySource } from "../shape/ValueSource.ts";
import type { CustomView, GroupBy, ListView, TableView, ViewColumn, ViewItem } from "./View.ts";

/** Short forms for the files that hold views with code. */

export function table(
  name: string,
  types: readonly string[],
  columns: readonly ViewColumn[],
  groupBy: GroupBy | null = null,
): TableView {
  return {
    kind: "Table",
    name,
    types,
    columns,
    groupBy,
    hasHeaders: true,
    autoSize: false,
    hideHeaders: false,
    wrap: false,
  };
}

export function list(
  name: string,
  types: readonly string[],
  items: readonly ViewItem[],
  groupBy: GroupBy | null = null,
): ListView {
  return { kind: "List", name, types, items, groupBy };
}

/** A property, or what code makes of the object. */
export function column(
  value: string | ((target: unknown) => unknown),
  options: Partial<Omit<ViewColumn, "value">> = {},
): ViewColumn {
  return { ...item(value), width: 0, alignment: null, rowAlignment: null, ...options };
}

export function item(
  value: string | ((target: unknown) => unknown),
  label: string | null = null,
  only?: Edition,
): ViewItem {
  return { value: typeof value === "string" ? propertySource(value) : codeSource(value), label, format: null, only };
}

/** A view that shows objects as text of its own. */
export function textView(
  name: string,
  types: readonly string[],
  text: (target: unknown, show: (value: unknown) => string) => string,
  outOfBand = false,
): CustomView {
  return {
    kind: "Custom",
    name,
    types,
    outOfBand,
    nodes: (target, show) => [{ kind: "text", text: text(target, show) }],
  };
}

/** "    Directory: C:\\": a heading of objects below a path. */
export function pathHeading(label: string, path: string): readonly ComplexNode[] {
  return [{ kind: "text", text: `    ${label}: ${path}` }, ...belowPath[edition()]];
}

/** Windows PowerShell has a blank line more below such a heading. */
const belowPath: PerEdition<readonly ComplexNode[]> = { Desktop: [{ kind: "newLine" }], Core: [] };
