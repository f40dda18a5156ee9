import { pollStop } from "../../../base/budget.ts";
import { allParameterSets, type ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command, CommandElement, CommandParameter } from "../../../syntax/ast/commands.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import { parametersByLikelihood } from "../commandCandidates.ts";

/** The parameter that a written name means: its own, an alias, or the only beginning. */
export function parameterNamed(parameters: readonly ParameterMetadata[], written: string): ParameterMetadata | null {
  const typed = written.toLowerCase();
  const isNamed = ({ name, aliases }: ParameterMetadata): boolean =>
    [name, ...aliases].some((one) => one.toLowerCase() === typed);
  return parameters.find(isNamed) ?? parameters.find(({ name }) => name.toLowerCase().startsWith(typed)) ?? null;
}

/** The parameter that an element of a command is the value of, by name or by position; null where none is known. */
export function parameterOfElement(
  parameters: readonly ParameterMetadata[],
  { commandElements }: Command,
  element: CommandElement,
): ParameterMetadata | null {
  const named = new Set<ParameterMetadata>();
  let position = 0;
  let waiting: ParameterMetadata | null = null;
  for (const one of commandElements.slice(1)) {
    pollStop();
    if (one.kind === "CommandParameter") {
      const found = parameterNamed(parameters, one.parameterName);
      if (one === element) return found;
      if (found) named.add(found);
      waiting = takesNext(one, found) ? found : null;
      continue;
    }
    if (waiting) {
      if (one === element) return waiting;
      waiting = null;
      continue;
    }
    if (one === element) return positional(parameters, named, position, element.kind === "ScriptBlockExpression");
    position++;
  }
  return null;
}

function takesNext(written: CommandParameter, parameter: ParameterMetadata | null): boolean {
  return written.argument === null && parameter !== null && !parameter.isSwitch;
}

/** Parameters by position, without those that are named already. */
function positional(
  parameters: readonly ParameterMetadata[],
  named: ReadonlySet<ParameterMetadata>,
  index: number,
  isBlock: boolean,
): ParameterMetadata | null {
  const places = new Map<number, ParameterMetadata>();
  for (const parameter of parameters) {
    // Only a block is meant for a parameter that takes blocks.
    if (named.has(parameter) || (takesBlocks(parameter) && !isBlock)) continue;
    for (const set of parameter.sets.values())
      if (set.position >= 0 && !places.has(set.position)) places.set(set.position, parameter);
  }
  const ordered = [...places].sort(([left], [right]) => left - right);
  return ordered[index]?.[1] ?? ordered.map(([, one]) => one).find(takesRest) ?? null;
}

function takesBlocks({ type }: ParameterMetadata): boolean {
  return (type.elementType ?? type).name === "System.Management.Automation.ScriptBlock";
}

function takesRest({ sets }: ParameterMetadata): boolean {
  return [...sets.values()].some(({ remaining }) => remaining);
}

/** The expression that a command gives for a parameter; null where it gives none. */
export function boundElement(engine: Engine, command: Command, name: string): Expression | null {
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression") return null;
  const parameters = parametersByLikelihood(engine, head.value);
  for (const element of command.commandElements.slice(1)) {
    if (parameterOfElement(parameters, command, element)?.name !== name) continue;
    if (element.kind !== "CommandParameter") return element;
    if (element.argument) return element.argument;
  }
  return null;
}

/**
 * The parameters that may still be given with those that a command gives already, the element that is written aside. What
 * comes down the pipeline is given to each that takes it as a whole.
 */
export function parametersLeft(
  parameters: readonly ParameterMetadata[],
  command: Command,
  written: CommandElement,
  takesInput: boolean,
): readonly ParameterMetadata[] {
  const used = new Set<ParameterMetadata>();
  for (const element of command.commandElements.slice(1)) {
    // What stands behind the cursor finds its place when the name is written; splatted ones have none of their own.
    if (element === written || (element.kind !== "CommandParameter" && element.extent.start > written.extent.start))
      continue;
    if (element.kind === "VariableExpression" && element.splatted) continue;
    const parameter =
      element.kind === "CommandParameter"
        ? parameterNamed(parameters, element.parameterName)
        : parameterOfElement(parameters, command, element);
    if (parameter) used.add(parameter);
  }
  const isIn = (set: string, { sets }: ParameterMetadata): boolean => sets.has(set) || sets.has(allParameterSets);
  const isWithUsed = (set: string): boolean => [...used].every((one) => isIn(set, one));
  const piped = takesInput ? parameters.filter((one) => !used.has(one) && takesPiped(one, isWithUsed)) : [];
  const isPossible = (set: string): boolean =>
    isWithUsed(set) && (piped.length === 0 || piped.some((one) => isIn(set, one)));
  return parameters.filter(
    (one) =>
      !used.has(one) &&
      !piped.includes(one) &&
      (one.sets.has(allParameterSets) || [...one.sets.keys()].some(isPossible)),
  );
}

function takesPiped({ sets }: ParameterMetadata, isPossible: (set: string) => boolean): boolean {
  return [...sets].some(
    ([name, { pipelineByValue }]) => pipelineByValue && (name === allParameterSets || isPossible(name)),
  );
}
