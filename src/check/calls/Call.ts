import { oncePer } from "../../base/oncePer.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { Command, CommandParameter } from "../../syntax/ast/commands.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { CommandShape, ParameterShape } from "./CommandShape.ts";
import { parametersNamed, placeIn, setsOf } from "./CommandShape.ts";
import type { SplattedTable } from "./splattedTable.ts";

/** A parameter that a call names. */
export interface NamedArgument {
  readonly parameter: ParameterShape;
  /** Where it is written: `-Name`, or the key of a hashtable that is splatted. */
  readonly node: CommandParameter | Expression;
  /** Its value, an expression or a statement; null: a switch without one, or one that is not there. */
  readonly value: Node | null;
}

/** A name that stands for no parameter, or for several. */
export interface UnboundName {
  readonly written: string;
  readonly node: CommandParameter | Expression;
  /** None: unknown. */
  readonly candidates: readonly ParameterShape[];
}

/** A call as it would be bound, as far as that is known without running it. */
export interface Call {
  readonly command: Command;
  readonly shape: CommandShape;
  readonly named: readonly NamedArgument[];
  readonly unbound: readonly UnboundName[];
  /** Parameters that need a value and have none. */
  readonly valueless: readonly NamedArgument[];
  readonly positional: readonly Expression[];
  /** Whether something is splatted that is not known. */
  readonly hasUnknown: boolean;
  /** Whether objects come down the pipeline. */
  readonly hasInput: boolean;
  /** The sets that its names allow; empty: they contradict each other. */
  readonly sets: readonly string[];
}

/** A call of which nothing can be said. */
const nothing = { named: [], unbound: [], valueless: [], positional: [], hasUnknown: true };

/** Reads a call against the shape of its command; `splatted` finds the hashtable behind `@name`. */
export function readCall(
  command: Command,
  shape: CommandShape,
  hasInput: boolean,
  splatted: (name: string) => SplattedTable | null,
): Call {
  const named: NamedArgument[] = [];
  const unbound: UnboundName[] = [];
  const valueless: NamedArgument[] = [];
  const positional: Expression[] = [];
  let hasUnknown = false;
  let isPlain = false;
  const bind = (name: string, node: CommandParameter | Expression, value: () => Node | null): void => {
    // A key may have the dash in front.
    const written = node.kind === "CommandParameter" ? name : name.replace(/^[-\u2013-\u2015]/, "");
    const candidates = parametersNamed(shape, written);
    if (candidates.length !== 1) {
      unbound.push({ written, node, candidates });
      // What is taken for its value is no argument of its own.
      if (node.kind === "CommandParameter") value();
      return;
    }
    const [parameter] = candidates;
    const argument = parameter.isSwitch && node.kind === "CommandParameter" ? node.argument : value();
    const bound = { parameter, node, value: argument };
    named.push(bound);
    if (argument === null && !parameter.isSwitch) valueless.push(bound);
  };
  const elements = command.commandElements;
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index];
    if (isPlain) {
      if (element.kind !== "CommandParameter") positional.push(element);
      else hasUnknown = true;
    } else if (
      element.kind === "CommandParameter" &&
      (element.parameterName === "-" || element.parameterName === "?")
    ) {
      // Behind `--` all is plain; `-?` asks for help in place of the call.
      if (element.parameterName === "?") return { ...nothing, command, shape, hasInput, sets: setsOf(shape) };
      isPlain = true;
    } else if (element.kind === "CommandParameter") {
      bind(element.parameterName, element, () => {
        if (element.argument !== null) return element.argument;
        const next = elements[index + 1];
        if (next === undefined || next.kind === "CommandParameter") return null;
        index++;
        return next;
      });
    } else if (element.kind === "VariableExpression" && element.splatted) {
      const found = splatted(element.variablePath.userPath.toLowerCase());
      if (found?.isWhole !== true) hasUnknown = true;
      for (const { key, value } of found?.table.keyValuePairs ?? [])
        if (key.kind === "StringConstantExpression") bind(key.value, key, () => value);
        else hasUnknown = true;
      for (const key of found?.later ?? []) {
        if (key.kind !== "StringConstantExpression") continue;
        const candidates = parametersNamed(shape, key.value.replace(/^-/, ""));
        if (candidates.length === 0) unbound.push({ written: key.value, node: key, candidates });
      }
    } else positional.push(element);
  }
  const sets = setsOf(shape).filter((set) => named.every(({ parameter }) => placeIn(parameter, set) !== null));
  return { command, shape, named, unbound, valueless, positional, hasUnknown, hasInput, sets };
}

/** What a set of a command takes without a name: parameters in their order, and whether any number of arguments. */
interface SetPlaces {
  readonly positional: readonly ParameterShape[];
  readonly takesRest: boolean;
}

const placesOf = oncePer(({ parameters, takesAnything, hasOpenPlaces }: CommandShape) =>
  inEach((set): SetPlaces => {
    const position = (parameter: ParameterShape): number | null => placeIn(parameter, set)?.position ?? null;
    return {
      positional: parameters
        .filter((parameter) => position(parameter) !== null)
        .sort((left, right) => (position(left) ?? 0) - (position(right) ?? 0)),
      takesRest:
        takesAnything ||
        hasOpenPlaces === true ||
        parameters.some((parameter) => placeIn(parameter, set)?.remaining === true),
    };
  }),
);

/** What is made once for each set that is asked for. */
function inEach<T>(make: (set: string) => T): (set: string) => T {
  const made = new Map<string, T>();
  return (set) => {
    const found = made.get(set) ?? make(set);
    made.set(set, found);
    return found;
  };
}

/** The parameters that take arguments by position in a set, in their order, without those that are named. */
export function positionalIn(call: Call, set: string): readonly ParameterShape[] {
  const { positional } = placesOf(call.shape)(set);
  if (positional.length === 0 || call.named.length === 0) return positional;
  return positional.filter((parameter) => call.named.every((named) => named.parameter !== parameter));
}

/** Whether a set takes any number of arguments. */
export function takesRest(call: Call, set: string): boolean {
  return placesOf(call.shape)(set).takesRest;
}

/** The sets that also have room for the arguments without a name. */
export const fittingSets = oncePer((call: Call): readonly string[] =>
  call.sets.filter((set) => takesRest(call, set) || positionalIn(call, set).length >= call.positional.length),
);

/** The place of a parameter's name, without its value. */
export function parameterExtent(node: UnboundName["node"]): Extent {
  return node.kind === "CommandParameter" ? node.errorPosition : node.extent;
}
