import { defineCmdlet } from "../../src/command/prelude.ts";
import healthReport, { rolledUp } from "../../src/world/nouns/HealthReport.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import type { ScriptValue } from "../../src/world/values/ScriptValue.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer } from "./_shared/exchangeError.ts";

const className = "Microsoft.Exchange.Monitoring.GetHealthReport";

export default defineCmdlet({
  name: "Get-HealthReport",
  module: "Exchange",
  className: "Get-HealthReport",
  remote: true,
  source: "document",
  synopsis: "Shows how the health sets of a server are, or those of all servers together.",
  parameters: {
    Identity: "string",
    HealthSet: "string",
    HaImpactingOnly: "switch",
    RollupGroup: "switch",
    /** So many servers at most are told as one by -RollupGroup. */
    GroupSize: "int",
    /** So many of such a group must be online for it to be partially online. */
    MinimumOnlinePercent: "int",
  },
  examples: [
    {
      title: "One health set of all servers together",
      transcript:
        'PS> $set = Get-ExchangeServer | Get-HealthReport -RollupGroup -HealthSet Store\nPS> "$($set.HealthSet) $($set.AlertValue)"\nStore Healthy\n',
    },
  ],
  steps(cmdlet, values) {
    const all: NounRow[] = [];
    return {
      process: onServer(cmdlet, className, (world) => {
        const given = new Map<string, ScriptValue>([["Identity", values.Identity ?? ""]]);
        if (values.HealthSet !== undefined) given.set("HealthSet", values.HealthSet);
        const rows = healthReport.compute?.(world, given) ?? [];
        const found = rows.filter((row) => !values.HaImpactingOnly || Number(row.values.HaImpactingMonitorCount) > 0);
        if (values.RollupGroup) all.push(...found);
        else for (const row of found) cmdlet.write(nounObject(world, healthReport, row));
      }),
      end: onServer(cmdlet, className, (world) => {
        const size = values.GroupSize ?? 12;
        const percent = values.MinimumOnlinePercent ?? 70;
        for (const row of rolledUp(all, size, percent)) cmdlet.write(nounObject(world, healthReport, row));
      }),
    };
  },
});
