import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import type { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import type { BreakpointPlace } from "../../src/objects/values/shell/Breakpoint.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Set-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Sets a breakpoint on a line, a command or a variable.",
  description:
    "Without an action the debugger stops there: it shows the place, and asks at its prompt when somebody is at the keyboard; else the script goes on.",
  parameters: {
    Action: "scriptblock",
    Column: "int",
    Command: "string[]",
    Line: "int[]",
    Script: "string[]",
    Variable: "string[]",
    Mode: "System.Management.Automation.VariableAccessMode",
  },
  examples: [
    {
      title: "Count the calls of a function",
      transcript:
        "PS> function f { 1 }\nPS> $b = Set-PSBreakpoint -Command f -Action { }\nPS> $null = f; $null = f; $b.HitCount\n2\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const debug = cmdlet.service(debuggerServiceKey);
      const scripts: (string | null)[] = values.Script ? scriptPaths(cmdlet, values.Script) : [null];
      const add = (place: BreakpointPlace, script: string | null) =>
        cmdlet.write(debug.add(place, script, (values.Action as ScriptBlock | undefined) ?? null));
      for (const script of scripts) {
        for (const command of values.Command ?? []) add({ kind: "Command", command }, script);
        for (const name of values.Variable ?? [])
          add({ kind: "Variable", variable: name.replace(/^\$/, ""), mode: modeOf(values.Mode) }, script);
        for (const line of values.Line ?? []) {
          if (line >= 1) add({ kind: "Line", line, column: values.Column ?? 0 }, script);
          else lineTooSmall(cmdlet);
        }
      }
    },
  }),
});

/** What the ids of errors about files begin with; that of Windows PowerShell is inferred from the other ids. */
const fileErrors: PerEdition<string> = { Desktop: "SetPSBreakpoint", Core: "NewPSBreakpoint" };

/** The files that are meant; only scripts and modules can have breakpoints. */
function scriptPaths(cmdlet: CmdletContext, paths: readonly string[]): string[] {
  return paths
    .flatMap((path) => cmdlet.service(providerServiceKey).filePaths(path))
    .filter((path) => {
      if (/\.(ps1|psm1)$/i.test(path)) return true;
      cmdlet.error({
        id: `${fileErrors[edition()]}:WrongExtension`,
        message: `Cannot set breakpoint on file '${path}'; only *.ps1 and *.psm1 files are valid.`,
        category: "InvalidArgument",
        exception: "System.ArgumentException",
      });
      return false;
    });
}

function modeOf(mode: unknown): "Read" | "Write" | "ReadWrite" {
  return mode === undefined ? "Write" : (toText(mode) as "Read" | "Write" | "ReadWrite");
}

function lineTooSmall(cmdlet: CmdletContext): void {
  cmdlet.error({
    id: "SetPSBreakpoint:LineLessThanOne",
    message: "Line cannot be less than 1.",
    category: "InvalidArgument",
    exception: "System.ArgumentException",
  });
}
