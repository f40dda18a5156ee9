import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";
import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile, ViewItem } from "./View.ts";
import { item, list } from "./viewParts.ts";

const writtenEscape: PerEdition<string> = { Desktop: "$([char]0x1b)", Core: "`e" };
const options =
  "EditMode AddToHistoryHandler HistoryNoDuplicates HistorySaveStyle HistorySearchCaseSensitive HistorySearchCursorMovesToEnd MaximumHistoryCount ContinuationPrompt ExtraPromptLineCount PromptText BellStyle CompletionQueryItems MaximumKillRingCount ShowToolTips ViModeIndicator WordDelimiters";
/** Options that came with PSReadLine 2.1 and later, which Windows PowerShell is not shipped with. */
const laterOptions = ["PredictionSource", "PredictionViewStyle"];
const laterColors: ReadonlySet<string> = new Set([
  "InlinePredictionColor",
  "ListPredictionColor",
  "ListPredictionSelectedColor",
  "ListPredictionTooltipColor",
]);
const colors =
  "Command Comment ContinuationPrompt DefaultToken Emphasis Error InlinePrediction Keyword ListPrediction ListPredictionSelected ListPredictionTooltip Member Number Operator Parameter Selection String Type Variable";

/** In the order of PSReadLine 2.3's own view (recalled), which shows a colour as somebody would type it, in that colour. */
const views: ViewFile = () => [
  list(
    "Microsoft.PowerShell.PSConsoleReadLineOptions",
    ["Microsoft.PowerShell.PSConsoleReadLineOptions"],
    [
      ...options.split(" ").map((name) => item(name)),
      ...laterOptions.map((name) => item(name, name, "Core")),
      ...colors.split(" ").map((name) => colorItem(`${name}Color`)),
    ],
  ),
];

export default views;

function colorItem(name: string): ViewItem {
  return item((target) => shown(getMember(target, name)), name, laterColors.has(name) ? "Core" : undefined);
}

function shown(sequence: unknown): unknown {
  if (typeof sequence !== "string") return sequence;
  return `${sequence}"${sequence.replaceAll("\u001b", () => writtenEscape[edition()])}"\u001b[0m`;
}
