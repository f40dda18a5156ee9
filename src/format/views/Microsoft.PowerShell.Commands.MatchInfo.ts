import { MatchInfo } from "../../objects/clr/Microsoft.PowerShell.Commands.MatchInfo.ts";
import { ambient } from "../../objects/model/ambient.ts";
import { unwrap } from "../../objects/model/PSObject.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [textView("MatchInfo", ["Microsoft.PowerShell.Commands.MatchInfo"], lineOf)];

/** Files below the current location are shown by their path from there. */
function lineOf(shown: unknown): string {
  const match = unwrap(shown);
  return match instanceof MatchInfo ? match.text(ambient().location?.() ?? null) : toText(shown);
}

export default views;
