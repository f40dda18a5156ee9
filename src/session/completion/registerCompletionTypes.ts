import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerTypeLater } from "../../objects/types/typeRegistry.ts";

let registered = false;

/** Makes the types of completions and of the line editor known; once per process, and loaded when first named. */
export function registerCompletionTypes(): void {
  if (registered) return;
  registered = true;
  const types = () => require("./completionTypes.ts") as typeof import("./completionTypes.ts");
  registerTypeLater("System.Management.Automation.CommandCompletion", () => types().commandCompletionType as NamedClr);
  registerTypeLater("System.Management.Automation.CompletionResult", () => types().completionResultType as NamedClr);
  registerTypeLater("Microsoft.PowerShell.PSConsoleReadLine", () => {
    const { psConsoleReadLineType } =
      require("../readLine/psConsoleReadLine.ts") as typeof import("../readLine/psConsoleReadLine.ts");
    return psConsoleReadLineType as NamedClr;
  });
}
