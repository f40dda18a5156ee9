import type { TypeDefinition } from "../../objects/types/TypeDefinition.ts";
import { registerTypeLater } from "../../objects/types/typeRegistry.ts";

let registered = false;

/** Makes the types of completions, of inference and of the line editor known; once per process, and loaded when first named. */
export function registerCompletionTypes(): void {
  if (registered) return;
  registered = true;
  const types = () => require("./completionTypes.ts") as typeof import("./completionTypes.ts");
  registerTypeLater(
    "System.Management.Automation.CommandCompletion",
    () => types().commandCompletionType as TypeDefinition,
  );
  registerTypeLater(
    "System.Management.Automation.CompletionResult",
    () => types().completionResultType as TypeDefinition,
  );
  registerTypeLater("Microsoft.PowerShell.PSConsoleReadLine", () => {
    const { psConsoleReadLineType } =
      require("../readLine/psConsoleReadLine.ts") as typeof import("../readLine/psConsoleReadLine.ts");
    return psConsoleReadLineType as TypeDefinition;
  });
  const inference = () => require("../inference/inferenceTypes.ts") as typeof import("../inference/inferenceTypes.ts");
  const automation = "System.Management.Automation";
  registerTypeLater(`${automation}.AstTypeInference`, () => inference().astTypeInferenceType as TypeDefinition);
  registerTypeLater(`${automation}.PSSyntheticTypeName`, () => inference().syntheticTypeNameType as TypeDefinition);
  registerTypeLater(`${automation}.PSMemberNameAndType`, () => inference().memberNameAndTypeType as TypeDefinition);
}
