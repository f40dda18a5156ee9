import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { Breakpoint } from "../../src/objects/values/shell/Breakpoint.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Get-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists the breakpoints of the session.",
  parameters: {
    Script: "string[]",
    Id: "int[]",
    Variable: "string[]",
    Command: "string[]",
    Type: "Microsoft.PowerShell.Commands.BreakpointType[]",
  },
  examples: [
    {
      title: "Those on commands",
      transcript:
        "PS> $null = Set-PSBreakpoint -Command Get-Date; (Get-PSBreakpoint -Type Command).Command\nGet-Date\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const types = values.Type?.map((type) => toText(type));
      const scripts = values.Script?.flatMap((path) => pathsOf(cmdlet, path));
      for (const breakpoint of cmdlet.service(debuggerServiceKey).breakpoints()) {
        if (values.Id && !values.Id.includes(breakpoint.id)) continue;
        if (types && !types.includes(breakpoint.place.kind)) continue;
        if (scripts && !isIn(breakpoint, scripts)) continue;
        if (values.Command && !isNamed(breakpoint, "Command", values.Command)) continue;
        if (values.Variable && !isNamed(breakpoint, "Variable", values.Variable)) continue;
        cmdlet.write(breakpoint);
      }
    },
  }),
});

/** A script that is not there has no breakpoints, which is no error. */
function pathsOf(cmdlet: CmdletContext, path: string): readonly string[] {
  const service = cmdlet.service(providerServiceKey);
  const { provider, path: full } = service.unresolved(path);
  return service.isPattern(path) || provider.exists(full) ? service.filePaths(path) : [];
}

function isIn({ script }: Breakpoint, scripts: readonly string[]): boolean {
  return script !== null && scripts.some((path) => path.toLowerCase() === script.toLowerCase());
}

function isNamed({ place }: Breakpoint, kind: "Command" | "Variable", names: readonly string[]): boolean {
  if (place.kind !== kind) return false;
  const own = place.kind === "Command" ? place.command : place.variable;
  return names.some((name) => wildcardMatcher(name)(own));
}
