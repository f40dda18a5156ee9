import { once } from "../../base/once.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerTypeLater } from "../../objects/types/typeRegistry.ts";

/** Makes the types of completions and of the line editor known; once per process, and loaded when first named. */
export const registerCompletionTypes = once((): void => {
  const types = () => require("./completionTypes.ts") as typeof import("./completionTypes.ts");
  registerTypeLater("System.Management.Automation.CommandCompletion", () => types().commandCompletionType as NamedClr);
  registerTypeLater("System.Management.Automation.CompletionResult", () => types().completionResultType as NamedClr);
  registerTypeLater("Microsoft.PowerShell.PSConsoleReadLine", () => {
    const { psConsoleReadLineType } =
      require("../readLine/psConsoleReadLine.ts") as typeof import("../readLine/psConsoleReadLine.ts");
    return psConsoleReadLineType as NamedClr;
  });
});
