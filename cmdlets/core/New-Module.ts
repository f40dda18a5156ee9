import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "New-Module",
  module: "Microsoft.PowerShell.Core",
  aliases: ["nmo"],
  synopsis: "Makes a module of a script block, in memory only.",
  description: "What it exports is there at once. The module itself shows in Get-Module only after Import-Module.",
  parameters: {
    Name: "string",
    ScriptBlock: "scriptblock",
    Function: "string[]",
    Cmdlet: "string[]",
    ReturnResult: "switch",
    AsCustomObject: "switch",
    ArgumentList: "object[]",
  },
  examples: [
    {
      title: "A function with state",
      transcript: "PS> $null = New-Module { $n = 1; function Get-N { $n } }; Get-N\n1\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const service = cmdlet.service(moduleServiceKey);
        const id = ambient().newGuid();
        const name = values.Name ?? `__DynamicModule_${id}`;
        const location = cmdlet.service(providerServiceKey).location.path.replace(/[\\/]$/, "");
        const made = reporting(cmdlet, () =>
          service.create({
            name,
            path: pathOf[cmdlet.edition](location, id),
            code: values.ScriptBlock ?? null,
            args: values.ArgumentList ?? [],
            verbose: (text) => cmdlet.verbose(text),
          }),
        );
        if (made === null) return;
        const { module, written } = made;
        if (values.AsCustomObject) return cmdlet.write(service.customObject(module));
        if (values.Function)
          module.exports = { functions: [...values.Function], variables: [], aliases: [], cmdlets: [] };
        const verbose = (text: string) => cmdlet.verbose(text);
        service.importMembers(module, { only: null, prefix: "", noClobber: false, verbose });
        if (values.ReturnResult) for (const value of written) cmdlet.write(value);
        else cmdlet.write(module);
      },
    };
  },
});

/** What ends the module's code is an error that the cmdlet survives; null after one. */
function reporting<Result>(cmdlet: CmdletContext, make: () => Result): Result | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    cmdlet.error(new PSError(error.record));
    return null;
  }
}

/** Where a module of no file is said to be. */
const pathOf: PerEdition<(location: string, id: string) => string> = {
  Desktop: (_, id) => id,
  Core: (location, id) => `${location}\\${id}`,
};
