import type { ParameterDetails } from "../../command/ParameterDefinition.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { InvokeQuestion } from "./countCalls.ts";

export const invokeParameters: Readonly<Record<string, ParameterDetails>> = {
  CommandName: { type: "string", position: 0, mandatory: true },
  Times: { type: "int", position: 1 },
  ParameterFilter: { type: "scriptblock", position: 2 },
  ExclusiveFilter: { type: "scriptblock" },
  ModuleName: { type: "string", position: 3 },
  Scope: { type: "string", position: 4 },
  Exactly: { type: "switch" },
  Because: { type: "string" },
};

/** The arguments of Should -Invoke and Assert-MockCalled as a question. */
export function invokeQuestion(
  values: ReadonlyMap<string, unknown>,
  negated: boolean,
  because: string,
): InvokeQuestion {
  const text = (name: string): string | null => (values.has(name) ? toText(values.get(name)) : null);
  const block = (name: string): CompiledScriptBlock | null => {
    const given = unwrap(values.get(name));
    return given instanceof CompiledScriptBlock ? given : null;
  };
  return {
    name: text("CommandName") ?? "",
    times: values.has("Times") ? Number(unwrap(values.get("Times"))) : null,
    isExact: values.has("Exactly") && toBoolean(values.get("Exactly")),
    filter: block("ParameterFilter"),
    exclusiveFilter: block("ExclusiveFilter"),
    moduleName: text("ModuleName"),
    scope: text("Scope"),
    negated,
    because,
    askedBy: "Should -Invoke",
  };
}
