import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { toText } from "../../objects/ops/toText.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = ["Microsoft.PowerShell.Commands.HistoryInfo"];

const views: ViewFile = () => [
  table("history", types, [
    column("Id", { width: 4, alignment: "Right" }),
    column(duration, { label: "Duration", width: 12, alignment: "Right", only: "Core" }),
    column("CommandLine"),
  ]),
];

export default views;

/** Seconds and thousandths; minutes and hours in front where there are some. */
function duration(entry: unknown): string {
  const taken = getMember(entry, "Duration");
  if (!(taken instanceof TimeSpan)) return "";
  const hours = Math.trunc(Number(taken.ticks / 36_000_000_000n));
  const format = hours >= 10 ? `${hours}:{0:mm\\:ss\\.fff}` : hours >= 1 ? "{0:h\\:mm\\:ss\\.fff}" : "{0:m\\:ss\\.fff}";
  return toText(formatOperator(taken.ticks >= 600_000_000n ? format : "{0:s\\.fff}", [taken]));
}
