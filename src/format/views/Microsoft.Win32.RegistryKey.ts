import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { displayText } from "../shape/displayText.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, pathHeading, table } from "./viewParts.ts";

const views: ViewFile = () => [
  {
    ...table(
      "children",
      ["Microsoft.Win32.RegistryKey"],
      [column("PSChildName", { label: "Name", width: 30 }), column(shownValues, { label: "Property" })],
      {
        value: propertySource("PSParentPath"),
        heading: (key) => pathHeading("Hive", toText(getMember(key, "PSParentPath")).replace(/^.*?::/, "")),
      },
    ),
    wrap: true,
  },
];

export default views;

/** The values of a key as lines "name : value". */
function shownValues(key: unknown): string {
  if (!(key instanceof RegistryKey)) return "";
  const rows = [...key.values.keys()].map((name) => [name === "" ? "(default)" : name, displayText(key.read(name), 4)]);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)} : ${value}`).join("\n");
}
