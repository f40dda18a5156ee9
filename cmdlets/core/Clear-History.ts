import { defineCmdlet } from "../../src/command/prelude.ts";
import { type HistoryEntry, sessionHistory } from "../../src/command/services/History.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { historyMissing } from "./_shared/historyMissing.ts";

export default defineCmdlet({
  name: "Clear-History",
  module: "Microsoft.PowerShell.Core",
  aliases: ["clhy"],
  synopsis: "Takes entries out of the session's history.",
  parameters: { Id: "int[]", CommandLine: "string[]", Count: "int", Newest: "switch" },
  examples: [{ title: "All of it", transcript: "PS> Clear-History; @(Get-History).Count\n0\n" }],
  steps(cmdlet, values) {
    return {
      end() {
        const history = sessionHistory(cmdlet.host);
        const matchers = values.CommandLine?.map((pattern) => wildcardMatcher(pattern));
        const fits = (entry: HistoryEntry) =>
          (values.Id === undefined || values.Id.includes(entry.id)) &&
          (matchers === undefined || matchers.some((matches) => matches(entry.commandLine)));
        const found = history.entries.filter(fits);
        for (const id of values.Id ?? []) if (!found.some((entry) => entry.id === id)) cmdlet.error(historyMissing(id));
        const count = values.Count ?? found.length;
        history.remove(new Set(values.Newest ? found.slice(-count) : found.slice(0, count)));
      },
    };
  },
});
