import { getMember } from "../../objects/members/getMember.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { attributes } from "../../objects/values/shell/PSStyleObject.ts";
import { listedColors, styleItems } from "./styleItems.ts";
import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const types = ["System.Management.Automation.PSStyle"];

const formatting = ["FormatAccent", "ErrorAccent", "Error", "Warning", "Verbose", "Debug", "TableHeader"];
const more = ["CustomTableHeaderLabel", "FeedbackName", "FeedbackText", "FeedbackAction"];

const views: ViewFile = () => [
  list("System.Management.Automation.PSStyle", types, [
    ...styleItems([...Object.keys(attributes), "OutputRendering", "AutoSizeDefaultFormatting"]),
    ...styleItems([...formatting, ...more], "Formatting"),
    ...styleItems(["Style", "MaxWidth", "View", "UseOSCIndicator"], "Progress"),
    ...styleItems(["Directory", "SymbolicLink", "Executable"], "FileInfo"),
    item(extensions, "FileInfo.Extension"),
    ...styleItems(listedColors, "Foreground"),
    ...styleItems(listedColors, "Background"),
  ]),
];

export default views;

function extensions(style: unknown): string {
  return [...(enumerate(getMember(getMember(getMember(style, "FileInfo"), "Extension"), "Keys")) ?? [])].join(",");
}
