import { markdownElements } from "../../objects/clr/Microsoft.PowerShell/Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo.ts";
import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const views: ViewFile = () => [
  list(
    "Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo",
    ["Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo"],
    markdownElements.map((element) => item(element)),
  ),
];

export default views;
