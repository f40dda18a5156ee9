import { instant, instantMilliseconds } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, createRow } from "./rows/writeRow.ts";

/** How long it takes until the policies are applied (inferred). */
const duration = 30 * 60_000;

/** One run that applies the active policies of information barriers; what they allow counts from its end on. */
const application: NounDefinition = defineNoun({
  noun: "InformationBarrierPoliciesApplication",
  kind: "keyed",
  called: "application of information barrier policies",
  type: "Microsoft.Office.CompliancePolicy.PolicyConfiguration.PoliciesApplicationStatus",
  tail: "none",
  verbs: ["Start", "Stop"],
  order: "declaration",
  without: ["CleanupGroupSegmentLink"],
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    CreatedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    ApplicationCreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    ApplicationEndTime: { kind: "DateTime", derive: endOf },
    Status: { kind: "String", derive: (row, world) => statusOf(row, world) },
    PercentProgress: { kind: "Int32", derive: progressOf },
  },
  actions: {
    Start: { on: null, takes: ["Identity", "CleanupGroupSegmentLink"], run: start },
    Stop: { rows: (world) => [lastRun(world)], run: stop },
  },
  source: "documented",
});

export default application;

function statusOf({ values, whenCreated }: NounRow, world: World): string {
  if (values.StoppedAt !== undefined) return "Stopped";
  return world.clock.now() - instantMilliseconds(whenCreated) < duration ? "InProgress" : "Completed";
}

function endOf(row: NounRow, world: World): string | null {
  if (typeof row.values.StoppedAt === "string") return row.values.StoppedAt;
  return statusOf(row, world) === "Completed" ? instant(instantMilliseconds(row.whenCreated) + duration) : null;
}

function progressOf(row: NounRow, world: World): number {
  const share = (world.clock.now() - instantMilliseconds(row.whenCreated)) / duration;
  return Math.floor(Math.min(share, 1) * 100);
}

function lastRun(world: World): NounRow {
  const last = listRows(world, application).at(-1);
  if (!last) throw cloudError("NoApplicationRuns");
  return last;
}

function start({ world }: ActionCall): readonly NounRow[] {
  if (listRows(world, application).some((row) => statusOf(row, world) === "InProgress"))
    throw cloudError("ApplicationRuns");
  return [createRow(world, application, { name: world.ids.newGuid(), values: {} })];
}

function stop({ world, row }: ActionCall): readonly NounRow[] {
  if (!row || statusOf(row, world) !== "InProgress") throw cloudError("NoApplicationRuns");
  return [changeRow(world, application, row, { StoppedAt: instant(world.clock.now()) }).row];
}
