import { defineCmdlet } from "../../src/command/prelude.ts";
import { sessionHistory } from "../../src/command/services/History.ts";

export default defineCmdlet({
  name: "Invoke-History",
  module: "Microsoft.PowerShell.Core",
  aliases: ["ihy", "r"],
  synopsis: "Runs a line of the history again, by its number or its beginning; without either the last one.",
  parameters: { Id: "string" },
  examples: [
    {
      title: "No such line",
      transcript:
        "PS> try { Invoke-History 9999 } catch { $_.Exception.Message }\nCannot locate the history for Id 9999.\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const history = sessionHistory(cmdlet.host);
        const { entries } = history;
        const wanted = values.Id;
        const isNumber = wanted !== undefined && /^\d+$/.test(wanted);
        const entry =
          wanted === undefined
            ? entries.at(-1)
            : isNumber
              ? entries.find((one) => one.id === Number(wanted))
              : entries.findLast((one) => one.commandLine.toLowerCase().startsWith(wanted.toLowerCase()));
        if (!entry && wanted === undefined)
          throw cmdlet.terminate({
            id: "InvokeHistoryNoLastHistoryEntryFound",
            message: "Cannot locate most recent history.",
            category: "InvalidOperation",
            exception: "System.InvalidOperationException",
          });
        if (!entry) {
          const id = isNumber ? "InvokeHistoryNoHistoryForId" : "InvokeHistoryNoHistoryForCommandline";
          const message = isNumber
            ? `Cannot locate the history for Id ${wanted}.`
            : `Cannot locate the history for command line ${wanted}.`;
          const target = isNumber ? BigInt(wanted) : wanted;
          throw cmdlet.terminate({
            id,
            message,
            category: "ObjectNotFound",
            target,
            exception: "System.ArgumentException",
          });
        }
        if (!cmdlet.shouldProcess(entry.commandLine)) return;
        history.running = entry.commandLine;
        cmdlet.host.write(`${entry.commandLine}\n`);
        cmdlet.state.invokeText(entry.commandLine, (value) => cmdlet.write(value));
      },
    };
  },
});
