import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView(
    "ScriptBlock",
    ["System.Management.Automation.ScriptBlock"],
    (block, show) => (block instanceof ScriptBlock ? block.text : show(block)),
    true,
  ),
];

export default views;
