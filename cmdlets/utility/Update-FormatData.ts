import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { FormatFileProblem, readFormatFile } from "../../src/format/views/readFormatFile.ts";
import { viewTable } from "../../src/format/views/ViewTable.ts";
import { ErrorRecord } from "../../src/objects/model/ErrorRecord.ts";
import { PSError } from "../../src/objects/model/PSError.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

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
        for (const path of filesOf(cmdlet, values.PrependPath ?? [], false).reverse()) load(cmdlet, path, "prepend");
        for (const path of filesOf(cmdlet, values.AppendPath ?? [], true)) load(cmdlet, path, "append");
      },
    };
  },
});

/** The files that a path means; one that does not exist is an error of the parameter. */
function foundFiles(cmdlet: CmdletContext, path: string, appended: boolean): readonly string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path);
  } catch (problem) {
    if (!(problem instanceof PSError) || problem.record.errorId !== "PathNotFound") throw problem;
    const id = appended ? "FormatAppendPathException" : "FormatPrependPathException";
    cmdlet.error(new ErrorRecord(problem.exception, id, "InvalidOperation", path));
    return [];
  }
}

function filesOf(cmdlet: CmdletContext, paths: readonly string[], appended: boolean): string[] {
  return paths.flatMap((path) => {
    const files = foundFiles(cmdlet, path, appended);
    const wrong = files.find((file) => !file.toLowerCase().endsWith(".ps1xml"));
    if (wrong === undefined) return files;
    cmdlet.error({
      id: "WrongExtension",
      message: `Cannot read the file "${wrong}"  because it does not have the file name extension "ps1xml".`,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSInvalidOperationException",
    });
    return [];
  });
}

function load(cmdlet: CmdletContext, path: string, place: "prepend" | "append"): void {
  if (!cmdlet.shouldProcess(path, "Update FormatData")) return;
  try {
    const text = cmdlet.service(providerServiceKey).readText(path);
    viewTable().add(
      readFormatFile(text, (script) => cmdlet.state.createScriptBlock(script)),
      place,
    );
  } catch (problem) {
    if (!(problem instanceof FormatFileProblem)) throw problem;
    cmdlet.error({
      id: "FormatXmlUpdateException",
      message: `Errors occurred while loading the format data file: \n${path}, Error in file ${path}: ${problem.message}\n`,
      category: "InvalidOperation",
      exception: "System.Management.Automation.RuntimeException",
    });
  }
}
