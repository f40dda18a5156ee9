import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";

/** The arguments without a parameter's name in front, but for the values of the parameters that are written. */
export function plainArguments(command: Command): Expression[] {
  const found: Expression[] = [];
  const elements = command.commandElements;
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind === "CommandParameter") {
      if (element.argument === null && takesNext(element.parameterName)) index++;
    } else if (!(element.kind === "VariableExpression" && element.splatted)) found.push(element);
  }
  return found;
}

/** The value behind a parameter, which may be written shortened; null where it is not given. */
export function namedArgument(command: Command, name: string): Expression | null {
  const elements = command.commandElements;
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind !== "CommandParameter" || !name.startsWith(element.parameterName.toLowerCase())) continue;
    if (element.argument !== null) return element.argument;
    const next = elements[index + 1];
    return next === undefined || next.kind === "CommandParameter" ? null : next;
  }
  return null;
}

/** Switches of the commands that are read this way. */
const switches = ["force", "passthru", "global", "verbose", "debug", "all", "ascustomobject", "disablenamechecking"];

function takesNext(name: string): boolean {
  const key = name.toLowerCase();
  return !switches.some((each) => each.startsWith(key));
}
