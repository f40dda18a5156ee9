import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName } from "../../src/command/SessionState.ts";

export default defineCmdlet({
  name: "Remove-Alias",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Removes aliases.",
  parameters: { Name: "string[]", Scope: "string", Force: "switch" },
  examples: [
    {
      title: "An alias is gone",
      transcript: "PS> Set-Alias say Write-Output; Remove-Alias say; Test-Path Alias:say\nFalse\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const name of values.Name ?? []) remove(cmdlet, name, values.Scope as ScopeName | undefined, values.Force);
      },
    };
  },
});

function remove(cmdlet: CmdletContext, name: string, scope: ScopeName | undefined, force: boolean): void {
  const alias = cmdlet.state.getAlias(name, scope);
  if (!alias) {
    const message = `This command cannot find a matching alias because an alias with the name '${name}' does not exist.`;
    const exception = "System.Management.Automation.ItemNotFoundException";
    cmdlet.error({ id: "ItemNotFoundException", message, category: "ObjectNotFound", target: name, exception });
    return;
  }
  if (alias.options.includes("Constant") || (alias.options.includes("ReadOnly") && !force)) {
    const message = `Alias was not removed because alias ${name} is constant or read-only.`;
    const exception = "System.Management.Automation.SessionStateUnauthorizedAccessException";
    throw cmdlet.terminate({ id: "AliasNotRemovable", message, category: "WriteError", target: name, exception });
  }
  cmdlet.state.removeAlias(name, scope, force);
}
