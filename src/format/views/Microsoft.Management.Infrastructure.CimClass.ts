import { CimClass } from "../../objects/values/machine/CimClass.ts";
import { codeSource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "Microsoft.Management.Infrastructure.CimClass",
    ["Microsoft.Management.Infrastructure.CimClass"],
    [column("CimClassName", { width: 35 }), column("CimClassMethods", { width: 20 }), column("CimClassProperties")],
    {
      value: codeSource((shown) => (shown instanceof CimClass ? shown.namespace : null)),
      heading: (shown) => [{ kind: "text", text: `   NameSpace: ${shown instanceof CimClass ? shown.namespace : ""}` }],
    },
  ),
];

export default views;
