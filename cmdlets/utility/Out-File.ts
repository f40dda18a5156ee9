import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { outputOptions } from "../../src/output/outputOptions.ts";
import { TextFileWriter } from "../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { writtenFile } from "../../src/providers/writtenFile.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";
import { outputDevice } from "./_shared/outputDevice.ts";

export default defineCmdlet({
  name: "Out-File",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects to a file, as the screen would show them.",
  description: "What > and >> do. Windows PowerShell writes UTF-16 unless -Encoding says otherwise.",
  parameters: {
    FilePath: "string",
    LiteralPath: "string",
    Encoding: encodingParameter,
    Append: "switch",
    Force: "switch",
    NoClobber: "switch",
    Width: "int",
    NoNewline: "switch",
    InputObject: "psobject",
  },
  examples: [
    {
      title: "Two lines of text",
      transcript: "PS> 'mx1', 'mx2' | Out-File C:\\servers.txt\nPS> Get-Content C:\\servers.txt\nmx1\nmx2\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    const formatter = new OutputFormatter(
      { ...outputDevice(cmdlet, values.Width), writeLine: (text) => lines.push(text) },
      outputOptions(cmdlet),
    );
    let file: TextFileWriter | null = null;
    return {
      begin() {
        const chosen = values.LiteralPath ?? values.FilePath;
        if (chosen === undefined) throw noPath(cmdlet);
        if (!cmdlet.shouldProcess(chosen, "Output to File")) return;
        const path = writtenFile(cmdlet.service(providerServiceKey), chosen, values.LiteralPath !== undefined);
        file = new TextFileWriter(cmdlet, path, {
          literal: true,
          append: values.Append,
          noClobber: values.NoClobber,
          force: values.Force,
          encoding: values.Encoding,
          use: "outFile",
        });
      },
      process() {
        if (file !== null) formatter.write(cmdlet.raw("InputObject"));
      },
      end() {
        if (file === null) return;
        formatter.flush();
        const text = values.NoNewline ? lines.join("") : lines.map((line) => line + newLine()).join("");
        if (text !== "") file.write(text);
      },
    };
  },
});

function noPath(cmdlet: CmdletContext): unknown {
  return cmdlet.terminate({
    id: "ArgumentNull",
    message:
      'Cannot process argument because the value of argument "path" is null. Change the value of argument "path" to a non-null value.',
    category: "InvalidArgument",
    exception: "System.Management.Automation.PSArgumentNullException",
  });
}
