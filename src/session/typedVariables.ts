import type { ValidationRule } from "../command/ParameterDefinition.ts";
import type { PerEdition } from "../diag/Edition.ts";
import { errorStyles } from "../format/shape/errorText.ts";
import { construct } from "../objects/calls/construct.ts";
import { transformationError } from "../objects/convert/transformArgument.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import { lazyType } from "../objects/types/lazyType.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { EnumValue } from "../objects/values/EnumValue.ts";
import { encodings } from "../objects/values/io/Encoding.ts";
import { LazyVariable } from "../runtime/scope/LazyVariable.ts";
import { noSuspending } from "../runtime/scope/preferences.ts";
import type { Scope } from "../runtime/scope/Scope.ts";
import { constraintOf, typeAttribute, type VariableAttribute } from "../runtime/scope/variableAttributes.ts";
import { DefaultParameterDictionary } from "../runtime/values/DefaultParameterDictionary.ts";
import type { Session } from "./Session.ts";

/** Variables of a new session that take values of one type, or in a range, alone. */
export function typedVariables(scope: Scope, options: Session["options"]): void {
  const add: AddVariable = (name, make, attributes) => {
    const made = new LazyVariable(name, make);
    made.constraint = constraintOf(attributes);
    scope.put(made);
  };
  const addEnum: AddEnumeration = (name, type, value, check = (one) => one) => {
    const enumType = lazyType(`System.Management.Automation.${type}`);
    const { convert, object } = typeAttribute(enumType);
    add(name, () => EnumValue.named(enumType(), value), [{ convert: (one) => check(convert?.(one)), object }]);
  };
  for (const name of ["ErrorAction", "Warning", "Progress"])
    addEnum(`${name}Preference`, "ActionPreference", "Continue", refuseSuspend);
  for (const name of ["Verbose", "Debug", "Information"])
    addEnum(`${name}Preference`, "ActionPreference", "SilentlyContinue", refuseSuspend);
  addEnum("ConfirmPreference", "ConfirmImpact", "High");
  add("PSDefaultParameterValues", () => new DefaultParameterDictionary(), [
    typeAttribute(lazyType("System.Management.Automation.DefaultParameterDictionary")),
  ]);
  add("MaximumHistoryCount", () => 4096, [range(1, 32767)]);
  variablesByEdition[options.edition](add, addEnum, options);
}

type AddVariable = (name: string, make: () => unknown, attributes: readonly VariableAttribute[]) => void;
type AddEnumeration = (name: string, type: string, value: string, check?: (value: unknown) => unknown) => void;

const variablesByEdition: PerEdition<(add: AddVariable, addEnum: AddEnumeration, options: Session["options"]) => void> =
  {
    Desktop(add) {
      add("OutputEncoding", () => encodings.ascii, [typeAttribute(lazyType("System.Text.Encoding"))]);
      for (const [name, [limit, least]] of Object.entries(limits)) add(name, () => limit, [range(least, 32768)]);
    },
    Core(add, addEnum, { look, errorView }) {
      add("OutputEncoding", () => encodings.utf8WithoutMark, [typeAttribute(lazyType("System.Text.Encoding"))]);
      addEnum("ErrorView", "ErrorView", errorView ?? errorStyles.Core.defaultView, modelledView);
      const passing = look === "Windows" ? "Windows" : "Standard";
      addEnum("PSNativeCommandArgumentPassing", "NativeArgumentPassingStyle", passing);
      add("PSNativeCommandUseErrorActionPreference", () => false, [typeAttribute(lazyType("System.Boolean"))]);
    },
  };

/** How much a session of Windows PowerShell may hold, and the least that the limit can be set to. */
const limits: Readonly<Record<string, readonly [limit: number, least: number]>> = {
  MaximumAliasCount: [4096, 1024],
  MaximumDriveCount: [4096, 1024],
  MaximumErrorCount: [256, 256],
  MaximumFunctionCount: [4096, 1024],
  MaximumVariableCount: [4096, 1024],
};

function refuseSuspend(action: unknown): unknown {
  if (action instanceof EnumValue && action.text === "Suspend") throw transformationError(noSuspending);
  return action;
}

/** The text of the detailed view shows .NET's call stacks. */
function modelledView(view: unknown): unknown {
  if (view instanceof EnumValue && view.text === "DetailedView") throw notModelled("The error view DetailedView");
  return view;
}

function range(minimum: number, maximum: number): VariableAttribute {
  const rule: ValidationRule = { rule: "range", minimum, maximum };
  const attribute = () =>
    construct(typeByName("System.Management.Automation.ValidateRangeAttribute"), [minimum, maximum]);
  return { rules: [rule], object: attribute };
}
