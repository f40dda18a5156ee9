import { ByteCollection } from "../../objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ByteCollection.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";

const type = "Microsoft.PowerShell.Commands.ByteCollection";
const margin = " ".repeat(11);
const columnNumbers = Array.from({ length: 16 }, (_, index) => index.toString(16).toUpperCase().padStart(2, "0"));

/** Windows PowerShell prints rows as they read as text, below the file and the numbers of the columns. */
const views: ViewFile = () => [
  {
    kind: "Custom",
    name: type,
    types: [type],
    only: "Desktop",
    groupBy: { value: propertySource("Path"), heading },
    nodes: (row) => [{ kind: "text", text: toText(row).trimEnd() }],
  },
];

export default views;

function heading(row: unknown): readonly ComplexNode[] {
  const bytes = unwrap(row);
  const path = bytes instanceof ByteCollection ? bytes.path : null;
  const columns: ComplexNode = { kind: "text", text: margin + columnNumbers.join(" ") };
  if (path === null) return [columns];
  return [
    { kind: "text", text: `${margin}Path: ${path}`.trimEnd() },
    { kind: "newLine" },
    { kind: "newLine" },
    columns,
  ];
}
