import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { invokeMethod } from "../../src/objects/calls/invokeMethod.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import type { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Import-PowerShellDataFile",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Reads the hashtable of a .psd1 file.",
  parameters: { Path: "string[]", LiteralPath: "string[]", SkipLimitCheck: "switch" },
  examples: [
    {
      title: "A setting",
      transcript:
        'PS> Set-Content C:\\Windows\\Temp\\d.psd1 "@{ Port = 25 }"; (Import-PowerShellDataFile C:\\Windows\\Temp\\d.psd1).Port\n25\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const literal = values.LiteralPath !== undefined;
        for (const path of values.LiteralPath ?? values.Path ?? []) {
          for (const file of existingFiles(cmdlet, path, literal)) read(cmdlet, file);
        }
      },
    };
  },
});

function existingFiles(cmdlet: CmdletContext, path: string, literal: boolean): readonly string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path, literal);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId !== "PathNotFound") throw error;
    cmdlet.error({
      id: "PathNotFound",
      message: `Cannot find path '${path}' because it does not exist.`,
      category: "InvalidArgument",
      target: path,
      exception: "System.ArgumentException",
    });
    return [];
  }
}

/** Only literals, lists and tables of them are read; the first table of the file counts. */
function read(cmdlet: CmdletContext, file: string): void {
  const text = cmdlet.service(providerServiceKey).readText(file);
  let block: ScriptBlock;
  try {
    block = cmdlet.state.createScriptBlock(text);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    return noDataFile(cmdlet, file, "CouldNotParseAsPowerShellDataFile");
  }
  const [table] = cmdlet.collectBlock(cmdlet.state.createScriptBlock(findTable), { args: [getMember(block, "Ast")] });
  if (table === undefined || table === null)
    return noDataFile(cmdlet, file, "CouldNotParseAsPowerShellDataFileNoHashtableRoot");
  try {
    cmdlet.write(invokeMethod(table, "SafeGetValue", []));
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const reason = error.exception.innerException ?? error.exception;
    throw new PSError(new ErrorRecord(reason, reason.type.name, "NotSpecified", null));
  }
}

const findTable =
  "param($Ast) $Ast.Find({ param($Node) $Node -is [System.Management.Automation.Language.HashtableAst] }, $false)";

function noDataFile(cmdlet: CmdletContext, file: string, id: string): void {
  cmdlet.error({
    id,
    message: `The file '${file}' could not be parsed as a PowerShell Data File.`,
    category: "InvalidData",
    target: file,
    exception: "System.InvalidOperationException",
  });
}
