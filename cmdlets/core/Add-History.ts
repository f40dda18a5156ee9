import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { psObjectTarget } from "../../src/command/psObjectTarget.ts";
import { sessionHistory } from "../../src/command/services/History.ts";
import { HistoryInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.HistoryInfo.ts";
import { tryConvertTo } from "../../src/objects/convert/convertTo.ts";
import { findProperty } from "../../src/objects/members/propertyList.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { toUtcTicks } from "../../src/objects/text/time/timeZone.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";

export default defineCmdlet({
  name: "Add-History",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Adds entries to the session's history.",
  description: "Entries are objects with CommandLine, ExecutionStatus, StartExecutionTime and EndExecutionTime.",
  parameters: { InputObject: "psobject[]", Passthru: "switch" },
  examples: [
    {
      title: "An entry of one's own",
      transcript:
        "PS> $now = Get-Date; [pscustomobject]@{ CommandLine = 'Get-Thing'; ExecutionStatus = 'Completed'; StartExecutionTime = $now; EndExecutionTime = $now } | Add-History; (Get-History)[-1].CommandLine\nGet-Thing\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      begin() {
        sessionHistory(cmdlet.host).enterRunning();
      },
      process() {
        for (const input of values.InputObject ?? []) add(cmdlet, input, values.Passthru);
      },
    };
  },
});

function add(cmdlet: CmdletContext, input: unknown, passThru: boolean): void {
  const read = (name: string) => findProperty(input, name)?.read();
  const [line, status] = [read("CommandLine"), read("ExecutionStatus")];
  const [start, end] = [read("StartExecutionTime"), read("EndExecutionTime")].map(moment);
  if (line === undefined || status === undefined || start === null || end === null) {
    const message = "Cannot add history because the input object has a format that is not valid.";
    cmdlet.error(
      psObjectTarget(cmdlet, {
        id: "AddHistoryInvalidInput",
        message,
        category: "InvalidData",
        target: input,
        exception: "System.IO.InvalidDataException",
      }),
    );
    return;
  }
  const entry = sessionHistory(cmdlet.host).add({
    commandLine: toText(line),
    status: toText(status),
    start,
    end,
  });
  if (passThru) cmdlet.write(new HistoryInfo(entry));
}

/** null where there is no time. */
function moment(given: unknown): number | null {
  const value = given === undefined ? null : tryConvertTo(given, typeByName("System.DateTime"))?.value;
  if (!(value instanceof DateTime)) return null;
  return value.kind === "Utc" ? value.unixMilliseconds : new DateTime(toUtcTicks(value.ticks)).unixMilliseconds;
}
