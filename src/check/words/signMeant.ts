import { isBareWord } from "../../syntax/ast/isBareWord.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { NamedCommand } from "../Rule.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import { isOperatorName } from "./isOperatorName.ts";

/** What is said of a name that is no command's for what stands beside it: `name = 1`, `$a == 1`, `name.Member`. */
export function signMeant({ written, command, ancestors }: NamedCommand, scope: ScriptScope): string | null {
  if (written.startsWith("=")) return messageOnEquals(written);
  if (written.startsWith("!") && scope.setsVariable(written.slice(1).toLowerCase()))
    return `There is no command '${written}'. Did you mean '!$${written.slice(1)}'?`;
  const [, next] = command.commandElements;
  const isGiven = isBareWord(next);
  if (isGiven && /^[-+*/%]?=$/.test(next.value))
    return `'${written}' is called as a command, with '${next.value}' as its argument. A variable begins with '$': '$${written} ${next.value}'.`;
  if (isOperand(command) && scope.setsVariable(written.toLowerCase()))
    return `There is no command '${written}'. Did you mean '$${written}'?`;
  if (isOperand(command) && next?.kind === "CommandParameter" && isInFilter(ancestors, scope) && !written.includes("-"))
    return `'${written}' is called as a command here. A property is named behind the object: '$_.${written} -${next.parameterName}'.`;
  const [, variable, sign] = /^(\w+)(\.\$?\w|\[[\d$]|[-+*]?=)/.exec(written) ?? [];
  if (variable === undefined || (!sign.endsWith("=") && !scope.setsVariable(variable.toLowerCase()))) return null;
  return `There is no command '${written}'. Did you mean '$${written}'?`;
}

/** Whether the block around is one that Where-Object asks. */
function isInFilter(ancestors: readonly Node[], scope: ScriptScope): boolean {
  const place = ancestors.findLastIndex(({ kind }) => kind === "ScriptBlockExpression");
  const around = ancestors[place - 1];
  return around?.kind === "Command" && scope.calledBy(around).toLowerCase() === "where-object";
}

export function messageOnEquals(written: string): string {
  return `'=' gives a variable a value, and '${written}' behind it is called as a command. -eq compares.`;
}

/** Whether what stands behind a name is an operator, and not the name of a parameter: `name -eq 1`. */
function isOperand({ commandElements: [, next, value] }: NamedCommand["command"]): boolean {
  const isSign = isBareWord(next);
  if (isSign && /^[-+*/%]$/.test(next.value)) return value !== undefined;
  return next?.kind === "CommandParameter" && next.argument === null && isOperatorName(next.parameterName);
}
