import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Alignment } from "../shape/FormatData.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { GroupBy, View, ViewColumn } from "./View.ts";

/** One line of a view table: columns are [property, label, width, alignment, alignment of values, format]. */
interface Row {
  readonly types: readonly string[];
  readonly name: string;
  readonly kind: "Table" | "List" | "Wide";
  readonly groupBy?: string;
  readonly groupLabel?: string;
  readonly columns?: readonly (readonly [string, string?, number?, string?, string?, string?])[];
  readonly items?: readonly (readonly [string, string?, string?])[];
  readonly property?: string;
  readonly width?: number;
  readonly headers?: false;
  readonly autoSize?: true;
  readonly wrap?: true;
  readonly hideHeaders?: true;
  /** How columns that say nothing stand; absent: numbers right, other values left. */
  readonly alignment?: Alignment;
  readonly only?: Edition;
  readonly cloud?: true;
  /** How the view is known: from output that was seen, from documentation, or by inference. */
  readonly source?: "observed" | "documented" | "inferred";
}

const files = ["views.jsonl", "exchange-views.jsonl"];

/** The views of a type that are plain data; only the lines of that type are parsed. */
export function dataViews(typeName: string): readonly View[] {
  return (index().get(typeName) ?? []).map((line) => toView(JSON.parse(line) as Row));
}

/** Names of all types that have views here. */
export function dataViewTypes(): Iterable<string> {
  return index().keys();
}

const index = once((): Map<string, string[]> => {
  const lines = new Map<string, string[]>();
  for (const file of files) {
    for (const line of readDataFile(file).split("\n")) {
      const types = /^\{"types":(\[[^\]]*\])/.exec(line);
      for (const type of types ? (JSON.parse(types[1]) as string[]) : []) {
        const known = lines.get(type);
        if (known) known.push(line);
        else lines.set(type, [line]);
      }
    }
  }
  return lines;
});

function toView(row: Row): View {
  const base = { name: row.name, types: row.types, groupBy: groupBy(row), only: row.only, ofCloud: row.cloud ?? false };
  switch (row.kind) {
    case "List":
      return {
        ...base,
        kind: "List",
        items: (row.items ?? []).map(([property, label, format]) => item(property, label, format)),
      };
    case "Wide":
      return {
        ...base,
        kind: "Wide",
        value: propertySource(row.property ?? ""),
        format: null,
        columns: row.width ?? 0,
        autoSize: row.autoSize ?? false,
      };
    default:
      return {
        ...base,
        kind: "Table",
        columns: (row.columns ?? []).map((each) => column(each, row.alignment ?? null)),
        hasHeaders: row.headers ?? true,
        autoSize: row.autoSize ?? false,
        hideHeaders: row.hideHeaders ?? false,
        wrap: row.wrap ?? false,
      };
  }
}

function groupBy({ groupBy: property, groupLabel: label }: Row): GroupBy | null {
  if (property === undefined) return null;
  return { value: propertySource(property), ...(label === undefined ? {} : { label }) };
}

function item(property: string, label?: string, format?: string) {
  return { value: propertySource(property), label: label || null, format: format || null };
}

function column(
  [property, label, width, alignment, rowAlignment, format]: NonNullable<Row["columns"]>[number],
  usual: Alignment | null,
): ViewColumn {
  return {
    ...item(property, label, format),
    width: width ?? 0,
    alignment: (alignment || usual) as Alignment | null,
    rowAlignment: (rowAlignment || null) as Alignment | null,
  };
}
