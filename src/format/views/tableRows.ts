import { notModelled } from "../../objects/errors/runtimeError.ts";
import { notModelledMark } from "../../objects/members/propertyList.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import type { Alignment } from "../shape/FormatData.ts";
import type { ValueSource } from "../shape/ValueSource.ts";
import type { ViewColumn } from "./View.ts";
import { registered } from "./viewControl.ts";

const space = "System.Management.Automation";
const alignments = lazyType(`${space}.Alignment`);
const valueTypes = lazyType(`${space}.DisplayEntryValueType`);

export function alignmentValue(alignment: Alignment | null): EnumValue | null {
  return EnumValue.named(alignments(), alignment ?? "Undefined");
}

/** The values of a table's rows, as the view says them. */
export class TableControlRow extends ClrObject {
  constructor(
    readonly columns: readonly ViewColumn[],
    readonly wrap: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return registered<TableControlRow>({
      name: `${space}.TableControlRow`,
      base: "System.Object",
      properties: {
        "System.Collections.Generic.List[System.Management.Automation.TableControlColumn] Columns {get;set;}": (self) =>
          ListObject.of(
            "System.Object",
            self.columns.map((column) => new TableControlColumn(column)),
          ),
        "System.Management.Automation.EntrySelectedBy SelectedBy {get;}": () => null,
        "bool Wrap {get;set;}": (self) => self.wrap,
      },
      toText: () => `${space}.TableControlRow`,
    });
  }
}

class TableControlColumn extends ClrObject {
  constructor(readonly column: ViewColumn) {
    super();
  }

  get clrType(): ClrType {
    return registered<TableControlColumn>({
      name: `${space}.TableControlColumn`,
      base: "System.Object",
      properties: {
        "System.Management.Automation.Alignment Alignment {get;set;}": (self) =>
          alignmentValue(self.column.rowAlignment),
        "System.Management.Automation.DisplayEntry DisplayEntry {get;set;}": (self) =>
          new DisplayEntry(self.column.value),
        "string FormatString {get;}": (self) => self.column.format,
      },
      toText: ({ column: { value } }) => (value.kind === "code" ? notModelledMark : value.text),
    });
  }
}

class DisplayEntry extends ClrObject {
  constructor(readonly source: ValueSource) {
    super();
  }

  get clrType(): ClrType {
    return registered<DisplayEntry>({
      name: `${space}.DisplayEntry`,
      base: "System.Object",
      properties: {
        "System.Management.Automation.DisplayEntryValueType ValueType {get;}": (self) =>
          EnumValue.named(valueTypes(), self.source.kind === "property" ? "Property" : "ScriptBlock"),
        "string Value {get;}": (self) => entryText(self.source),
      },
      toText: (self) => `${self.source.kind === "property" ? "property" : "script"}: ${entryText(self.source)}`,
    });
  }
}

function entryText(source: ValueSource): string {
  if (source.kind === "code") throw notModelled("The script of a column of a built-in view");
  return source.text;
}
