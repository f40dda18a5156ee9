import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { OutTable } from "./_Out-GridView/outTable.ts";

export default defineCmdlet({
  name: "Out-GridView",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["ogv"],
  synopsis: "Shows objects as a table that can be filtered and sorted, and gives those that are chosen.",
  description:
    "The table is shown in the terminal: typing filters, Tab sorts, Ctrl+Space marks, Enter takes, Escape leaves. Where nobody is at a terminal, it is an error.",
  parameters: {
    InputObject: "psobject",
    Title: "string",
    OutputMode: "string",
    PassThru: "switch",
    Wait: "switch",
  },
  source: "inferred",
  examples: [
    {
      title: "Where nobody is at a terminal",
      transcript:
        "PS> try { 1 | Out-GridView } catch { $_.FullyQualifiedErrorId }\nNoScreen,Microsoft.PowerShell.Commands.OutGridViewCommand\n",
    },
  ],
  steps(cmdlet, values) {
    const table = new OutTable(cmdlet);
    return {
      process: () => table.add(cmdlet.raw("InputObject")),
      end() {
        if (table.rows.length === 0) return;
        const chooses = choiceOf(values.PassThru, values.OutputMode);
        const { columns, rows, objects } = table;
        const title = values.Title ?? "Out-GridView";
        const answer = cmdlet.host.converse?.({ kind: "grid", title, columns, rows, chooses }) ?? null;
        if (!answer) throw noScreen(cmdlet);
        if (answer.kind === "rows")
          for (const object of new Set(answer.rows.map((row) => objects[row]))) cmdlet.write(object);
      },
    };
  },
});

function choiceOf(passThru: boolean, mode: string | undefined): "none" | "one" | "many" {
  if (passThru || mode?.toLowerCase() === "multiple") return "many";
  return mode?.toLowerCase() === "single" ? "one" : "none";
}

function noScreen(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "NoScreen",
    message:
      "Out-GridView shows its table to a person at a terminal, and here is none. Format-Table and Out-Host show the same objects as text.",
    category: "InvalidOperation",
    exception: "System.NotSupportedException",
  });
}
