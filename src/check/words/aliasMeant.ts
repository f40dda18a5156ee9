import { type CommandShape, parametersNamed } from "../calls/CommandShape.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import type { NamedCommand } from "../Rule.ts";
import { distance, nearNames } from "./nearNames.ts";

/**
 * The aliases that a word behind a pipe has a letter too many of or another one: with parameters of its cmdlet, `... | selct -First 1`, or with a
 * block that the cmdlet takes there, `... | wher { $_ }`. Other words may be programs of any computer.
 */
export function aliasMeant({ written, command, ancestors }: NamedCommand, table: CommandTable): readonly string[] {
  const pipeline = ancestors.at(-1);
  const isBehind = pipeline?.kind === "Pipeline" && pipeline.pipelineElements.indexOf(command) > 0;
  if (!isBehind || !/^\p{L}{4,}$/u.test(written)) return [];
  const aliases = table.surroundings.aliases("Desktop");
  return nearNames(written, aliases.keys()).filter((each) => {
    const shape = table.shape(aliases.get(each) ?? "", "Desktop");
    return shape !== null && distance(written.toLowerCase(), each, 1) === 1 && isCallOf(shape, command);
  });
}

/** Whether a call reads like one of a cmdlet: by the names of its parameters, or by a block as its one argument. */
function isCallOf(shape: CommandShape, { commandElements: [, ...given] }: NamedCommand["command"]): boolean {
  const named = given.filter((each) => each.kind === "CommandParameter");
  if (named.length > 0)
    return named.every(
      ({ parameterName }) => parameterName.length > 2 && parametersNamed(shape, parameterName).length === 1,
    );
  const takesBlock = shape.parameters.some(
    ({ type, sets }) =>
      /(?:^|\.)ScriptBlock(?:\[\])?$/.test(type) && [...sets.values()].some(({ position }) => position === 0),
  );
  return takesBlock && given.length === 1 && given[0].kind === "ScriptBlockExpression";
}
