import { toText } from "../../objects/ops/toText.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView("MatchInfo", ["Microsoft.PowerShell.Commands.MatchInfo"], (match) => toText(match)),
];

export default views;
