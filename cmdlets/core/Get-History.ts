import { defineCmdlet, type ErrorSpec } from "../../src/command/prelude.ts";
import { sessionHistory } from "../../src/command/services/History.ts";
import { HistoryInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.HistoryInfo.ts";
import { historyMissing } from "./_shared/historyMissing.ts";

export default defineCmdlet({
  name: "Get-History",
  module: "Microsoft.PowerShell.Core",
  aliases: ["ghy", "h", "history"],
  synopsis: "Lists what was entered in this session.",
  parameters: { Id: "long[]", Count: "int" },
  examples: [{ title: "Nothing yet", transcript: "PS> Clear-History; @(Get-History).Count\n0\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const { entries } = sessionHistory(cmdlet.host);
        if (!values.Id) {
          const count = values.Count ?? entries.length;
          for (const entry of count === 0 ? [] : entries.slice(-count)) cmdlet.write(new HistoryInfo(entry));
          return;
        }
        const { Count: count } = values;
        if (count !== undefined && values.Id.length > 1) throw cmdlet.terminate(countOfSeveral(count));
        for (const id of values.Id) {
          const at = entries.findIndex((entry) => BigInt(entry.id) === BigInt(id));
          if (at >= 0)
            for (const entry of entries.slice(Math.max(0, at + 1 - (count ?? 1)), at + 1))
              cmdlet.write(new HistoryInfo(entry));
          else if (count === undefined) cmdlet.error(historyMissing(BigInt(id)));
        }
      },
    };
  },
});

function countOfSeveral(count: number): ErrorSpec {
  return {
    id: "GetHistoryNoCountWithMultipleIds",
    message: "The count cannot be combined with multiple Ids.",
    category: "InvalidArgument",
    target: count,
    exception: "System.ArgumentException",
  };
}
