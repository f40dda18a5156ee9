import type { Command } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";

/** The arguments of a command that are constants, but for the word that is being written: names of parameters as "-Name". */
export function givenArguments({ commandElements }: Command, word: Node): unknown[] {
  return commandElements.slice(1).flatMap((element) => {
    if (element === word) return [];
    if (element.kind !== "CommandParameter") return "value" in element ? [element.value] : [];
    const { argument, parameterName } = element;
    if (argument === null) return [`-${parameterName}`];
    return argument !== word && "value" in argument ? [`-${parameterName}:`, argument.value] : [];
  });
}
