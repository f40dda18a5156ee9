import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import { cmdletTexts } from "../../src/diag/messages/cmdlets.ts";
import { messageText } from "../../src/objects/errors/fillMessage.ts";
import { isParseException } from "../../src/objects/errors/isParseException.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Import-LocalizedData",
  className: "Microsoft.PowerShell.Commands.ImportLocalizedData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Reads the texts of a script in the user's language from the .psd1 file beside it.",
  parameters: {
    BindingVariable: "string",
    UICulture: "string",
    BaseDirectory: "string",
    FileName: "string",
    SupportedCommand: "string[]",
  },
  examples: [
    {
      title: "Texts in a folder for the language",
      transcript:
        "PS> $null = New-Item C:\\Windows\\Temp\\en-US -ItemType Directory; Set-Content C:\\Windows\\Temp\\en-US\\t.psd1 \"@{ Hello = 'Hi' }\"; Import-LocalizedData -BindingVariable texts -BaseDirectory C:\\Windows\\Temp -FileName t.psd1 -UICulture en-US; $texts.Hello\nHi\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const scriptPath = toText(getMember(cmdlet.invocation, "ScriptName"));
        const folder = values.BaseDirectory ?? scriptPath.replace(/\\[^\\]*$/, "");
        const name = values.FileName ?? scriptPath.replace(/^.*\\/, "").replace(/\.[^.]*$/, "");
        if (name === "") {
          const message =
            "The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not called from a script file.";
          const exception = "System.Management.Automation.PSInvalidOperationException";
          throw cmdlet.terminate({ id: "InvalidOperation", message, category: "InvalidOperation", exception });
        }
        const file = /\.psd1$/i.test(name) ? name : `${name}.psd1`;
        const culture = values.UICulture ?? currentCulture().name;
        const found = findFile(cmdlet, folder, file, culture);
        if (found === null) {
          const service = cmdlet.service(providerServiceKey);
          const place = `${service.filePath(folder, true).replace(/\\$/, "")}\\${culture}`;
          const message = `Cannot find the PowerShell data file '${file}' in directory '${place}', or in any parent culture directories.`;
          const exception = "System.Management.Automation.PSInvalidOperationException";
          cmdlet.error({
            id: "ImportLocalizedData",
            message,
            category: "ObjectNotFound",
            target: `${place}\\${file}`,
            exception,
          });
          return;
        }
        const data = dataOf(cmdlet, found, values.SupportedCommand ?? []);
        if (values.BindingVariable === undefined) cmdlet.write(data);
        else cmdlet.state.setVariable(values.BindingVariable.replace(/^\$/, ""), data);
      },
    };
  },
});

function dataOf(cmdlet: CmdletContext, file: string, commands: readonly string[]): unknown {
  const text = cmdlet.service(providerServiceKey).readText(file);
  try {
    return cmdlet.service(moduleServiceKey).data(text, "", commands);
  } catch (error) {
    if (!(error instanceof PSError) || !isParseException(error.exception)) throw error;
    throw cmdlet.terminate({
      id: "InvalidOperation",
      message: messageText(cmdletTexts.DataFileFailed, [file, error.record.message]),
      category: "InvalidOperation",
      exception: "System.Management.Automation.PSInvalidOperationException",
    });
  }
}

/** In the folder of the culture, of the cultures above it, then in the base folder itself. */
function findFile(cmdlet: CmdletContext, folder: string, file: string, culture: string): string | null {
  const { fileSystem } = cmdlet.service(providerServiceKey);
  const base = cmdlet.service(providerServiceKey).filePath(folder, true).replace(/\\$/, "");
  const cultures = culture.split("-").map((_, index, parts) => parts.slice(0, parts.length - index).join("-"));
  const places = [...cultures.map((name) => `${base}\\${name}\\${file}`), `${base}\\${file}`];
  return places.find((path) => fileSystem.files.entry(path)?.isDirectory === false) ?? null;
}
