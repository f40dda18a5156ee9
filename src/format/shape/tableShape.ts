import { findProperty } from "../../objects/members/propertyList.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { sessionDecorations } from "../layout/decorations.ts";
import type { TableView, ViewColumn } from "../views/View.ts";
import { cellText, displayText } from "./displayText.ts";
import type { Alignment, FormatEntry } from "./FormatData.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { defaultProperties } from "./objectProperties.ts";
import { resolveRequested } from "./requestedProperties.ts";
import { isScalar } from "./scalarTypes.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertySource, type ValueSource } from "./ValueSource.ts";

/** Columns that a table has at most when nobody asks for properties. */
const defaultColumnLimit = 10;

interface Column {
  readonly source: ValueSource;
  readonly label: string;
  readonly width: number;
  readonly alignment: Alignment;
  readonly format: string | null;
  readonly isCustomLabel: boolean;
}

/** A table whose columns are the properties asked for, or those of the first object. */
export function propertyTable(first: unknown, reader: ValueReader): ObjectShape {
  const columns = reader.request.properties
    ? resolveRequested(reader.request.properties, first).map(({ source, label, request }) => ({
        source,
        label,
        width: request.width ?? 0,
        alignment: request.alignment ?? alignmentOf(reader.value(source, first)),
        format: request.format ?? null,
        isCustomLabel: false,
      }))
    : defaultProperties(first)
        .slice(0, defaultColumnLimit)
        .map((name) => defaultColumn(name, first, reader));
  const { wrap = false } = reader.request;
  return {
    info: tableInfo(columns, reader),
    autoSize: reader.request.autoSize ?? false,
    view: null,
    groupBy: null,
    entry: (target) => row(columns, target, reader, wrap, cellText),
  };
}

function defaultColumn(name: string, first: unknown, reader: ValueReader): Column {
  const source = propertySource(name, findProperty(first, name) !== undefined);
  return {
    source,
    label: name,
    width: 0,
    alignment: alignmentOf(reader.value(source, first)),
    format: null,
    isCustomLabel: false,
  };
}

/** A table as a view has it. */
export function viewTableShape(view: TableView, reader: ValueReader, first: unknown): ObjectShape {
  const isDecorated = sessionDecorations() !== null;
  const columns = view.columns
    .map(viewColumn)
    .map((column) =>
      isDecorated ? { ...column, isCustomLabel: findProperty(first, column.label) === undefined } : column,
    );
  const wrap = view.wrap || (reader.request.wrap ?? false);
  const rowAlignments = view.columns.some((column) => column.rowAlignment)
    ? view.columns.map((column) => column.rowAlignment)
    : null;
  return {
    info: tableInfo(columns, reader, view.hideHeaders),
    autoSize: reader.request.autoSize ?? view.autoSize,
    view,
    groupBy: view.groupBy ?? null,
    entry: (target) => {
      const variant = view.variants?.find(({ types }) => typeNamesOf(target).some((name) => types.includes(name)));
      const shown = variant ? variant.columns.map(viewColumn) : columns;
      return { ...row(shown, target, reader, wrap, displayText), alignments: rowAlignments };
    },
  };
}

function viewColumn(column: ViewColumn): Column {
  return {
    source: column.value,
    label: column.label ?? column.value.text,
    width: column.width,
    alignment: column.alignment ?? column.rowAlignment ?? "Left",
    format: column.format,
    isCustomLabel: false,
  };
}

function tableInfo(columns: readonly Column[], reader: ValueReader, hideHeaders = false): ObjectShape["info"] {
  return {
    kind: "Table",
    columns: columns.map(({ label, width, alignment, isCustomLabel }) => ({ label, width, alignment, isCustomLabel })),
    hideHeader: reader.request.hideHeaders ?? hideHeaders,
    repeatHeader: reader.request.repeatHeader ?? false,
  };
}

function row(
  columns: readonly Column[],
  target: unknown,
  reader: ValueReader,
  wrap: boolean,
  plain: typeof displayText,
): Extract<FormatEntry, { kind: "Table" }> {
  const cells = new Array<string>(columns.length);
  for (let index = 0; index < cells.length; index++) {
    cells[index] = reader.cell(columns[index].source, target, columns[index].format, plain);
  }
  return { kind: "Table", cells, alignments: null, wrap };
}

/** Numbers, truth values, characters and enumerations stand on the right. */
function alignmentOf(value: unknown): Alignment {
  if (value === null || value === undefined || typeof value === "string") return "Left";
  const names = typeNamesOf(value);
  return isScalar(names) && !names.includes("System.String") ? "Right" : "Left";
}
