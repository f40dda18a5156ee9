import { ownEntry } from "../../base/ownEntry.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { keyHandlerGroups } from "../../objects/values/shell/keyHandlerGroups.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  {
    ...table(
      "PSReadLine-KeyBindings",
      ["Microsoft.PowerShell.KeyHandler"],
      [column("Key"), column("Function"), column("Description")],
    ),
    groupBy: { value: propertySource("Group"), heading },
  },
];

export default views;

function heading(row: unknown): readonly ComplexNode[] {
  const text = ownEntry(keyHandlerGroups, toText(getMember(row, "Group"))) ?? "";
  return [{ kind: "text", text }, { kind: "newLine" }, { kind: "text", text: "=".repeat(text.length) }];
}
