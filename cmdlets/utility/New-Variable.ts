import { defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName } from "../../src/command/SessionState.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { guarded, scopedOptions } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "New-Variable",
  keepsWrappers: true,
  module: "Microsoft.PowerShell.Utility",
  aliases: ["nv"],
  synopsis: "Makes a variable, which must not exist yet.",
  parameters: {
    Name: "string",
    Value: "object",
    Description: "string",
    Option: "System.Management.Automation.ScopedItemOptions",
    Visibility: "System.Management.Automation.SessionStateEntryVisibility",
    Force: "switch",
    PassThru: "switch",
    Scope: "string",
  },
  examples: [{ title: "A constant", transcript: "PS> New-Variable limit 10 -Option Constant; $limit\n10\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const value = cmdlet.raw("Value") ?? null;
        const name = values.Name ?? "";
        if (!cmdlet.shouldProcess(`Name: ${name} Value: ${cultureText(value)}`, "New variable")) return;
        guarded(cmdlet, () => {
          const variable = cmdlet.state.setVariable(name, value, {
            scope: values.Scope as ScopeName | undefined,
            option: scopedOptions(values.Option),
            description: values.Description,
            force: values.Force,
            mustBeNew: true,
            ...(values.Visibility instanceof EnumValue
              ? { visibility: values.Visibility.text as "Public" | "Private" }
              : {}),
          });
          if (values.PassThru) cmdlet.write(variable.clr);
        });
      },
    };
  },
});
