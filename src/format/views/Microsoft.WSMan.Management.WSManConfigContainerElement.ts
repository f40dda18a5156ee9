import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { codeSource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = ["Microsoft.WSMan.Management.WSManConfigContainerElement"];

const views: ViewFile = () => [
  table(
    "WSManConfigContainerElementTable",
    types,
    [column("Name", { label: "ComputerName", width: 45 }), column("TypeNameOfElement", { label: "Type" })],
    {
      value: codeSource((element) => toText(getMember(element, "PSParentPath") ?? "").replace(/^.*?::/, "")),
      label: "WSManConfig",
    },
  ),
];

export default views;
