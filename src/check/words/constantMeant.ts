import type { Node } from "../../syntax/ast/Node.ts";
import type { NamedCommand } from "../Rule.ts";

/** `$isSet = True`: the name of a constant without its dollar sign, alone where a value is asked for. */
export function constantMeant({ written, command, ancestors }: NamedCommand): string | null {
  const around = ancestors.at(-2)?.kind ?? "";
  if (command.commandElements.length > 1 || !/^(?:true|false|null)$/i.test(written) || !takesValue.has(around))
    return null;
  return `There is no command '${written}'. Did you mean '$${written}'?`;
}

const takesValue: ReadonlySet<string> = new Set([
  "AssignmentStatement",
  "Hashtable",
  "IfStatement",
  "WhileStatement",
  "ParenExpression",
] satisfies readonly Node["kind"][]);
