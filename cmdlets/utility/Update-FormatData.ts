import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { FormatFileProblem, readFormatFile } from "../../src/format/views/readFormatFile.ts";
import { viewTable } from "../../src/format/views/ViewTable.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { dataFiles } from "./_shared/dataFiles.ts";

export default defineCmdlet({
  name: "Update-FormatData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Loads views from *.format.ps1xml files.",
  description: "Views of -PrependPath go before those that the session has, those of -AppendPath behind them.",
  parameters: { AppendPath: "string[]", PrependPath: "string[]" },
  examples: [
    {
      title: "A file that is not there",
      transcript:
        "PS> try { Update-FormatData C:\\none.format.ps1xml -ErrorAction Stop } catch { $_.CategoryInfo.Category }\nInvalidOperation\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const prepended = dataFiles(cmdlet, values.PrependPath ?? [], "FormatPrependPathException");
        for (const path of prepended.reverse()) load(cmdlet, path, "prepend");
        const appended = dataFiles(cmdlet, values.AppendPath ?? [], "FormatAppendPathException");
        for (const path of appended) load(cmdlet, path, "append");
      },
    };
  },
});

function load(cmdlet: CmdletContext, path: string, place: "prepend" | "append"): void {
  if (!cmdlet.shouldProcess(path, "Update FormatData")) return;
  try {
    const text = cmdlet.service(providerServiceKey).readText(path, undefined, "data");
    viewTable().add(
      readFormatFile(text, (script) => cmdlet.state.createScriptBlock(script)),
      place,
    );
  } catch (problem) {
    if (!(problem instanceof FormatFileProblem)) throw problem;
    const lines =
      problem.places.length > 0
        ? problem.places.map(({ xpath, text }) => `${path}, Error at XPath ${xpath} in file ${path}: ${text}\n`)
        : [`${path}, Error in file ${path}: ${problem.message}\n`];
    cmdlet.error({
      id: "FormatXmlUpdateException",
      message: `Errors occurred while loading the format data file: \n${lines.join("")}`,
      category: "InvalidOperation",
      exception: "System.Management.Automation.RuntimeException",
    });
  }
}
