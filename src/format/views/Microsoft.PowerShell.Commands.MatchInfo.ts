import { MatchInfo } from "../../objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.MatchInfo.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [textView("MatchInfo", ["Microsoft.PowerShell.Commands.MatchInfo"], lineOf)];

/** Files below the current location are shown by their path from there. */
function lineOf(shown: unknown): string {
  const match = unwrap(shown);
  return match instanceof MatchInfo ? match.text(ambient().location?.() ?? null) : toText(shown);
}

export default views;
