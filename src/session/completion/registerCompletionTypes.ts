import { once } from "../../base/once.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerTypeLater } from "../../objects/types/typeRegistry.ts";

/** Makes the types of completions, of inference and of the line editor known; once per process, and loaded when first named. */
export const registerCompletionTypes = once((): void => {
  const types = () => require("./completionTypes.ts") as typeof import("./completionTypes.ts");
  registerTypeLater("System.Management.Automation.CommandCompletion", () => types().commandCompletionType as NamedClr);
  registerTypeLater("System.Management.Automation.CompletionCompleters", () => {
    const { completionCompletersType } =
      require("./completionCompletersType.ts") as typeof import("./completionCompletersType.ts");
    return completionCompletersType as NamedClr;
  });
  registerTypeLater("System.Management.Automation.CompletionResult", () => types().completionResultType as NamedClr);
  registerTypeLater("Microsoft.PowerShell.PSConsoleReadLine", () => {
    const { psConsoleReadLineType } =
      require("../readLine/psConsoleReadLine.ts") as typeof import("../readLine/psConsoleReadLine.ts");
    return psConsoleReadLineType as NamedClr;
  });
  const inference = () => require("../inference/inferenceTypes.ts") as typeof import("../inference/inferenceTypes.ts");
  const automation = "System.Management.Automation";
  registerTypeLater(`${automation}.AstTypeInference`, () => inference().astTypeInferenceType as NamedClr);
  registerTypeLater(`${automation}.PSSyntheticTypeName`, () => inference().syntheticTypeNameType as NamedClr);
  registerTypeLater(`${automation}.PSMemberNameAndType`, () => inference().memberNameAndTypeType as NamedClr);
  const binder = () => require("../inference/staticBinder.ts") as typeof import("../inference/staticBinder.ts");
  for (const name of ["StaticParameterBinder", "StaticBindingResult", "ParameterBindingResult", "StaticBindingError"])
    registerTypeLater(
      `${automation}.Language.${name}`,
      () => binder().staticBinderTypes.find((type) => type.name.endsWith(`.${name}`)) as NamedClr,
    );
});
