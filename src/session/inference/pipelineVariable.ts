import type { Command } from "../../syntax/ast/commands.ts";

/** The name that -PipelineVariable of a command gives; null where it gives none. */
export function pipelineVariable({ commandElements }: Command): string | null {
  const at = commandElements.findIndex((element) => {
    const name = element.kind === "CommandParameter" ? element.parameterName.toLowerCase() : "";
    return name === "pv" || (name.length > 1 && "pipelinevariable".startsWith(name));
  });
  const parameter = commandElements[at];
  const value = parameter?.kind === "CommandParameter" ? (parameter.argument ?? commandElements[at + 1]) : null;
  return value?.kind === "StringConstantExpression" ? value.value : null;
}
