import type { PerEdition } from "../../diag/Edition.ts";
import { roundHalfEven } from "../../objects/convert/convertNumber.ts";
import { edition } from "../../objects/host/edition.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Double } from "../../objects/values/numbers.ts";
import { codeSource, propertySource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = ["System.Diagnostics.Process"];
const right = "Right" as const;

const figures = [
  column("ProcessName", { width: 20 }),
  column("Id", { width: 10, alignment: right }),
  column("WorkingSet64", { width: 12, alignment: right }),
];

const views: ViewFile = () => [
  {
    ...table("process", types, [
      column((process) => kilobytes(process, "NPM"), { label: "NPM(K)", width: 7, alignment: right }),
      column((process) => megabytes(process, "PM"), { label: "PM(M)", width: 8, alignment: right }),
      column((process) => megabytes(process, "WS"), { label: "WS(M)", width: 10, alignment: right }),
      column(processorSeconds, { label: "CPU(s)", width: 10, alignment: right }),
      column("Id", { width: 7, alignment: right }),
      column("SI", { width: 3, alignment: right }),
      column("ProcessName"),
    ]),
    only: "Core",
  },
  {
    ...table("process", types, [
      column("HandleCount", { label: "Handles", width: 7, alignment: right }),
      column((process) => kilobytes(process, "NPM"), { label: "NPM(K)", width: 7, alignment: right }),
      column((process) => kilobytes(process, "PM"), { label: "PM(K)", width: 8, alignment: right }),
      column((process) => kilobytes(process, "WS"), { label: "WS(K)", width: 10, alignment: right }),
      // MicrosoftDocs/PowerShell-Docs#7023 shows the widths.
      column(processorSeconds, { label: "CPU(s)", width: 10, alignment: right }),
      column("Id", { width: 6, alignment: right }),
      column("SI", { width: 3, alignment: right }),
      column("ProcessName"),
    ]),
    only: "Desktop",
  },
  table(
    "ProcessWithUserName",
    ["System.Diagnostics.Process#IncludeUserName"],
    [
      column("HandleCount", { label: "Handles", width: 7, alignment: right, only: "Desktop" }),
      column((process) => kilobytes(process, "WS"), { label: "WS(K)", width: 10, alignment: right, only: "Desktop" }),
      column((process) => megabytes(process, "WS"), { label: "WS(M)", width: 10, alignment: right, only: "Core" }),
      column(processorSeconds, { label: "CPU(s)", width: 8, alignment: right }),
      column("Id", { width: 6, alignment: right, only: "Desktop" }),
      column("Id", { width: 7, alignment: right, only: "Core" }),
      column("UserName", { width: 30 }),
      column("ProcessName"),
    ],
  ),
  table("Priority", types, figures, { value: propertySource("PriorityClass") }),
  table("StartTime", types, figures, { value: codeSource(startDay), label: "StartTime.ToShortDateString()" }),
];

export default views;

function startDay(process: unknown): unknown {
  const time = getMember(process, "StartTime");
  return time === null || time === undefined ? null : formatOperator("{0:d}", [time]);
}

function kilobytes(process: unknown, name: string): number {
  return roundHalfEven(Number(toText(getMember(process, name))) / 1024);
}

function megabytes(process: unknown, name: string): string {
  return formatOperator("{0:N2}", [new Double(Number(toText(getMember(process, name))) / 1024 ** 2)]);
}

/** What stands where a process tells no time. */
const unknownSeconds: PerEdition<Double | null> = { Desktop: null, Core: new Double(0) };

function processorSeconds(process: unknown): string {
  const seconds = getMember(process, "CPU") ?? unknownSeconds[edition()];
  return seconds === null ? "" : formatOperator("{0:N2}", [seconds]);
}
