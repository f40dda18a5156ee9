import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type ModuleService, moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { sessionSettings } from "./_shared/settingsFile/sessionSettings.ts";

export default defineCmdlet({
  name: "Test-PSSessionConfigurationFile",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Tells whether a session configuration file has only settings that there are.",
  parameters: { Path: "string" },
  examples: [
    {
      title: "A new file, and one with a setting that there is not",
      transcript: `PS> New-PSSessionConfigurationFile C:\\Good.pssc; Test-PSSessionConfigurationFile C:\\Good.pssc
True
PS> "@{ SchemaVersion = '2.0.0.0'; Colour = 'red' }" | Set-Content C:\\Bad.pssc; Test-PSSessionConfigurationFile C:\\Bad.pssc
False
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = cmdlet.service(providerServiceKey).filePath(values.Path ?? "");
      if (!/\.pssc$/i.test(path)) throw invalidPath(cmdlet, path);
      const text = cmdlet.service(providerServiceKey).readText(path);
      cmdlet.write(isValid(cmdlet, cmdlet.service(moduleServiceKey), text, path));
    },
  }),
});

function isValid(cmdlet: CmdletContext, modules: ModuleService, text: string, path: string): boolean {
  const no = (reason: string): boolean => {
    cmdlet.verbose(reason);
    return false;
  };
  let data: unknown;
  try {
    data = modules.data(text, path);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    return no(error.record.message);
  }
  if (!(data instanceof Dictionary)) return no(`The file ${path} is no table of settings.`);
  const known = new Set(sessionSettings.map(({ key }) => key.toLowerCase()));
  const keys = [...data.entries()].map(({ key }) => toText(key));
  const unknown = keys.find((key) => !known.has(key.toLowerCase()));
  if (unknown !== undefined) return no(`The key '${unknown}' in the file ${path} is not known.`);
  return keys.some((key) => /^SchemaVersion$/i.test(key)) || no(`The file ${path} has no SchemaVersion.`);
}

function invalidPath(cmdlet: CmdletContext, path: string) {
  return cmdlet.terminate({
    id: "InvalidPSSessionConfigurationFilePath",
    message: `Session configuration file path '${path}' is not valid. The path argument must resolve to a single file in the file system with a '.pssc' extension. Please fix the path specification and try again.`,
    category: "InvalidArgument",
    target: path,
    exception: "System.Management.Automation.PSArgumentException",
  });
}
