import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { Double } from "../../objects/values/numbers.ts";
import { PSDriveInfo } from "../../objects/values/shell/PSDriveInfo.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const bytesPerGigabyte = 1024 ** 3;

const views: ViewFile = () => [
  table(
    "drive",
    ["System.Management.Automation.PSDriveInfo"],
    [
      column("Name", { width: 10 }),
      column((drive) => gigabytes(drive, "used"), { label: "Used (GB)", width: 13, rowAlignment: "Right" }),
      column((drive) => gigabytes(drive, "free"), { label: "Free (GB)", width: 13, rowAlignment: "Right" }),
      column((drive) => getMember(getMember(drive, "Provider"), "Name"), { label: "Provider", width: 13 }),
      column(shownRoot, { label: "Root", width: 35 }),
      column("CurrentLocation", { rowAlignment: "Right" }),
    ],
  ),
];

export default views;

function gigabytes(drive: unknown, what: "used" | "free"): string {
  const space = drive instanceof PSDriveInfo ? drive.space() : null;
  return space === null ? "" : formatOperator("{0:N2}", [new Double(space[what] / bytesPerGigabyte)]);
}

function shownRoot(drive: unknown): unknown {
  return getMember(drive, "DisplayRoot") ?? getMember(drive, "Root");
}
