import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { spanGiven } from "./given/spanGiven.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/**
 * What users do with labelled and sensitive content, page by page. Nobody does any of that here unless a rule of data loss
 * prevention could see mail, which is not evaluated. LastPage and WaterMark are documented, the other properties inferred.
 */
export default defineNoun({
  noun: "ActivityExplorerData",
  kind: "computed",
  called: "data of the activity explorer",
  verbs: ["Export"],
  type: "Microsoft.Exchange.Management.Tasks.ActivityExplorerExportResult",
  tail: "none",
  order: "declaration",
  properties: {
    TotalResultCount: { kind: "Int32", default: 0 },
    RecordCount: { kind: "Int32", default: 0 },
    ResultData: { kind: "String" },
    WaterMark: { kind: "String", default: "" },
    LastPage: { kind: "Boolean", default: true },
  },
  actions: {
    Export: {
      on: null,
      takes: [
        ...["StartTime", "EndTime", "OutputFormat", "PageSize", "PageCookie"],
        ...["Filter1", "Filter2", "Filter3", "Filter4", "Filter5"],
      ],
      run: exported,
    },
  },
  source: "inferred",
});

function exported({ world, given }: ActionCall): readonly NounRow[] {
  spanGiven(given, "StartTime", "EndTime");
  requireNoRules(world);
  const isJson = wordGiven(given, "OutputFormat")?.toLowerCase() === "json";
  return [computedRow(world, "ActivityExplorerData", "page", { ResultData: isJson ? "[]" : "" })];
}

function requireNoRules(world: World): void {
  const rules = nounNamed("DlpComplianceRule");
  if (rules && listRows(world, rules).length > 0)
    throw nounError("NotModelled", { what: "The activity explorer of an organization that has rules of DLP" });
}
