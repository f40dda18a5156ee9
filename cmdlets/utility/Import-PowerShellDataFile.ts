import { moduleServiceKey } from "../../src/command/ModuleService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { Dictionary } from "../../src/objects/model/Dictionary.ts";
import { PSError } from "../../src/objects/model/PSError.ts";
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
          for (const file of cmdlet.service(providerServiceKey).filePaths(path, literal)) read(cmdlet, file);
        }
      },
    };
  },
});

function read(cmdlet: CmdletContext, file: string): void {
  const text = cmdlet.service(providerServiceKey).readText(file);
  const fail = () => {
    const message = `The file '${file}' could not be parsed as a PowerShell Data File.`;
    const exception = "System.InvalidOperationException";
    cmdlet.error({
      id: "CouldNotParseAsPowerShellDataFile",
      message,
      category: "InvalidData",
      target: file,
      exception,
    });
  };
  try {
    const found = cmdlet.service(moduleServiceKey).data(text, file);
    if (found instanceof Dictionary) cmdlet.write(found);
    else fail();
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    fail();
  }
}
