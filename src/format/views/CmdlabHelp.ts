import { displayText } from "../../objects/model/displayText.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

/** Help pages are laid out by Get-Help itself. */
const views: ViewFile = () => [textView("HelpText", ["CmdlabHelp"], (help) => displayText(help) ?? "")];

export default views;
