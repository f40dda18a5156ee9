import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerType, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { alignmentValue, TableControlRow } from "./tableRows.ts";
import type { TableView, View, ViewColumn } from "./View.ts";

/** What a view is made of, as scripts see it: a TableControl, ListControl, WideControl or CustomControl. */
export class ViewControl extends ClrObject {
  constructor(readonly view: View) {
    super();
  }

  get clrType(): ClrType {
    const name = `System.Management.Automation.${this.view.kind}Control`;
    return registered<ViewControl>({
      name,
      base: "System.Object",
      properties: this.view.kind === "Table" ? { ...tableParts, ...commonParts } : commonParts,
      toText: () => name,
    });
  }
}

type Parts = NonNullable<NamedClr<ViewControl>["properties"]>;

const commonParts: Parts = {
  "System.Management.Automation.PSControlGroupBy GroupBy {get;set;}": ({ view }) => {
    if (view.groupBy) throw notModelled("The grouping of a view as an object");
    return null;
  },
  "bool OutOfBand {get;set;}": ({ view }) => view.outOfBand ?? false,
};

const tableParts: Parts = {
  "System.Collections.Generic.List[System.Management.Automation.TableControlColumnHeader] Headers {get;set;}": ({
    view,
  }) => {
    const { columns, hasHeaders } = view as TableView;
    return ListObject.of("System.Object", hasHeaders ? columns.map((column) => new ColumnHeader(column)) : []);
  },
  "System.Collections.Generic.List[System.Management.Automation.TableControlRow] Rows {get;set;}": ({ view }) => {
    const { columns, wrap } = view as TableView;
    return ListObject.of("System.Object", [new TableControlRow(columns, wrap)]);
  },
  "bool AutoSize {get;set;}": ({ view }) => (view as TableView).autoSize,
  "bool HideTableHeaders {get;set;}": ({ view }) => (view as TableView).hideHeaders,
};

/** A header of a table's view; what it leaves to the formatter is Undefined, 0 or empty. */
class ColumnHeader extends ClrObject {
  constructor(readonly column: ViewColumn) {
    super();
  }

  get clrType(): ClrType {
    return registered<ColumnHeader>({
      name: "System.Management.Automation.TableControlColumnHeader",
      base: "System.Object",
      properties: {
        "string Label {get;set;}": (self) => self.column.label,
        "System.Management.Automation.Alignment Alignment {get;set;}": (self) => alignmentValue(self.column.alignment),
        "int Width {get;set;}": (self) => self.column.width,
      },
    });
  }
}

export function registered<Self>(definition: NamedClr<Self>): ClrType {
  const found = typeByNameOrNull(definition.name);
  return found?.definition ? found : registerType(definition as NamedClr);
}
