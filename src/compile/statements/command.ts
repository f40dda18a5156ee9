import { growArray } from "../../base/budget.ts";
import { type Argument, bareParameter, named as namedArgument, positional } from "../../binding/Argument.ts";
import type { Extent } from "../../diag/Extent.ts";
import { extentText } from "../../diag/Extent.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { PSObject, unwrap } from "../../objects/values/PSObject.ts";
import { resolveCommand, stageOf } from "../../runtime/commands/commandStage.ts";
import { parameterNameOf } from "../../runtime/commands/leftoverParameter.ts";
import { asPSError, locateError } from "../../runtime/errors/reportError.ts";
import type { Evaluate, PipelineCommand } from "../../runtime/functions/BlockCode.ts";
import { PSModule } from "../../runtime/modules/PSModule.ts";
import type { Stage } from "../../runtime/pipeline/Stage.ts";
import { type Sink, type Streams, unkept } from "../../runtime/pipeline/Streams.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import type { Command, CommandElement, CommandParameter } from "../../syntax/ast/commands.ts";
import type { Expression, UsingExpression, VariableExpression } from "../../syntax/ast/expressions.ts";
import { counted } from "../blocks/counted.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";
import { splattedItems } from "../expressions/splattedItems.ts";
import { compileGivenValue } from "../expressions/variables.ts";
import { droppingStage } from "./droppingStage.ts";
import { compileRedirections } from "./redirections.ts";

export function compileCommand(node: Command, unit: Unit): PipelineCommand {
  return counted(compileUncounted(node, unit), node, unit);
}

function compileUncounted(node: Command, unit: Unit): PipelineCommand {
  const isCall = node.invocationOperator !== "Unknown";
  const [head, ...rest] = node.commandElements;
  const name = head.kind === "StringConstantExpression" ? head.value : null;
  const target = name === null ? compileExpression(head as Expression, unit) : null;
  const modulePart = isCall && rest.length > 0 && head.kind !== "StringConstantExpression";
  const args = compileArguments(rest, unit);
  const redirect = compileRedirections(node.redirections, unit);
  const { extent } = node;
  const headExtent = head.extent;
  const dotSourced = node.invocationOperator === "Dot";
  const looksLikeMethodCall = isMethodLike(node.commandElements);
  return (frame, place) => {
    const { engine, scope } = frame;
    const isLast = place.pipelinePosition === place.pipelineLength;
    const streams = isLast ? frame.streams : unkept(frame.streams);
    if (looksLikeMethodCall && scope.effectiveStrictMode >= 2) throw runtimeError("StrictModeFunctionCallWithParens");
    let named = target === null ? name : unwrap(target(frame));
    let module: PSModule | null = null;
    let evaluated = args(frame);
    if (modulePart && named instanceof PSModule) {
      module = named;
      named = evaluated[0]?.value;
      evaluated = evaluated.slice(1);
    }
    frame.position = extent;
    const invocationName = isCall ? (dotSourced ? "." : "&") : toText(named);
    const command = resolve(frame, named, invocationName, headExtent, module);
    if (engine.debugger !== null)
      engine.debugger.command(frame, extent, [toText(named), "name" in command ? command.name : ""]);
    const dropping = droppingStage(command, engine);
    if (dropping !== null && redirect === null) return () => dropping;
    const make = (inner: Streams, out: Sink) =>
      stageOf(
        command,
        place.shownAs?.invocationName ?? invocationName,
        {
          engine,
          scope,
          streams: inner,
          losesErrorsOfBlocks: redirect?.mergesErrors ?? false,
          out,
          args: evaluated,
          extent: place.shownAs?.extent ?? extent,
          headExtent,
          expectsInput: place.expectsInput,
          pipelineLength: place.pipelineLength,
          pipelinePosition: place.pipelinePosition,
          state: place.state,
          dotSourced,
        },
        module,
      );
    if (redirect === null) return (out) => make(streams, out);
    return (out) => redirectedStage(frame, streams, make, redirect, out);
  };
}

/** `name(1, 2)`: a list in parentheses right behind the name, and nothing else. */
function isMethodLike([head, list, ...more]: readonly CommandElement[]): boolean {
  if (list?.kind !== "ParenExpression" || more.length > 0 || list.extent.start !== head.extent.end) return false;
  const { pipeline } = list;
  if (pipeline.kind !== "Pipeline" || pipeline.pipelineElements.length !== 1) return false;
  const [element] = pipeline.pipelineElements;
  return element.kind === "CommandExpression" && element.expression.kind === "ArrayLiteral";
}

function resolve(
  frame: Frame,
  named: unknown,
  invocationName: string,
  extent: Extent,
  module: PSModule | null,
): ReturnType<typeof resolveCommand> {
  try {
    return resolveCommand(frame.engine, module?.scope ?? frame.scope, named, invocationName === "." ? "." : "&");
  } catch (thrown) {
    const error = asPSError(thrown);
    if (
      commandErrors.has(error.exception.type.shortName) ||
      error.record.errorId === "ScriptRequiresUnmatchedPSEdition"
    ) {
      error.record.invocation ??= new InvocationInfo(null, invocationName, extent);
    }
    frame.position = extent;
    locateError(error, frame);
    throw error;
  }
}

/** What is wrong with the command itself is shown under the name that it was called by. */
const commandErrors: ReadonlySet<string> = new Set([
  "CommandNotFoundException",
  "ScriptRequiresException",
  "PSSecurityException",
]);

/** A stage whose streams are redirected: the files are opened before it begins and closed when it is disposed of. */
function redirectedStage(
  frame: Frame,
  streams: Streams,
  make: (streams: Streams, out: (value: unknown) => void) => Stage,
  redirect: NonNullable<ReturnType<typeof compileRedirections>>,
  out: (value: unknown) => void,
): Stage {
  const opened = redirect.open(frame, streams, out);
  const stage = make(opened.streams, opened.out);
  return {
    prepare: () => stage.prepare(),
    begin: () => stage.begin(),
    process: (input) => stage.process(input),
    end: () => stage.end(),
    dispose() {
      stage.dispose();
      opened.close();
    },
  };
}

type ArgumentCode = (frame: Frame, into: Argument[]) => void;

function compileArguments(elements: readonly CommandElement[], unit: Unit): (frame: Frame) => Argument[] {
  // "--" ends the parameters; it is no argument itself.
  const end = elements.findIndex((element) => element.kind === "CommandParameter" && element.parameterName === "-");
  const codes = elements.flatMap((element, index) => {
    if (index === end) return [];
    return [
      end >= 0 && index > end && element.kind === "CommandParameter"
        ? textArgument(element)
        : compileArgument(element, unit),
    ];
  });
  if (codes.length === 0) return () => [];
  const maySplat = elements.some(isSplat);
  return (frame) => {
    const found: Argument[] = [];
    for (const code of codes) code(frame, found);
    return maySplat && found.some((one) => one.fromSplat) ? splattedLast(found) : found;
  };
}

function splattedLast(found: readonly Argument[]): Argument[] {
  return [...found.filter((one) => !one.fromSplat), ...found.filter((one) => one.fromSplat)];
}

/** Behind "--" what looks like a parameter is text. */
function textArgument({ extent }: CommandParameter): ArgumentCode {
  const argument = positional(extentText(extent), extent);
  return (_, into) => into.push(argument);
}

function compileArgument(element: CommandElement, unit: Unit): ArgumentCode {
  if (element.kind === "CommandParameter") return compileParameter(element, unit);
  if (isSplat(element)) {
    const table = element.kind === "VariableExpression" ? { ...element, splatted: false } : element;
    return compileSplat(compileExpression(table, unit), element.extent);
  }
  const { extent } = element;
  if (element.kind === "ConstantExpression" || element.kind === "StringConstantExpression") {
    const bareWord = spellingOf(element);
    const value = withSpelling(compileExpression(element, unit)(undefined as never), bareWord);
    const argument: Argument = { ...positional(value, extent), bareWord };
    return (_, into) => into.push(argument);
  }
  const evaluate = compileGivenValue(element, unit);
  return (frame, into) => {
    const value = evaluate(frame);
    into.push(positional(value === undefined ? null : value, extent));
  };
}

/** `@name` or `@using:name`. */
function isSplat(element: CommandElement): element is VariableExpression | UsingExpression {
  const variable = element.kind === "UsingExpression" ? element.subExpression : element;
  return variable.kind === "VariableExpression" && variable.splatted;
}

function compileParameter(element: CommandParameter, unit: Unit): ArgumentCode {
  const name = element.parameterName;
  const { extent } = element;
  if (!element.argument) {
    const argument = bareParameter(name, extent);
    return (_, into) => into.push(argument);
  }
  const evaluate = compileGivenValue(element.argument, unit);
  const valueExtent = element.argument.extent;
  const bareWord = spellingOf(element.argument);
  return (frame, into) => {
    const value = withSpelling(evaluate(frame), bareWord);
    into.push({
      ...namedArgument(name, value === undefined ? null : value, valueExtent),
      parameterExtent: extent,
      bareWord,
    });
  };
}

/** How a number is written that stands bare as an argument. */
function spellingOf(element: Expression): string | undefined {
  return element.kind === "ConstantExpression" && typeof element.value !== "boolean"
    ? extentText(element.extent)
    : undefined;
}

/** The number that a bare argument means, with its spelling where the number's own text is another one. */
function withSpelling(value: unknown, written: string | undefined): unknown {
  if (written === undefined || toText(value) === written) return value;
  return typeof value === "number" || typeof value === "bigint" || value instanceof ClrObject
    ? new PSObject(value, written)
    : value;
}

/** @table gives named arguments, @list positional ones; names in a list ("-Name") count as parameters only from $args. */
function compileSplat(evaluate: Evaluate, extent: Extent): ArgumentCode {
  return (frame, into) => {
    const value = unwrap(evaluate(frame));
    if (value === undefined) return;
    if (value instanceof Dictionary) {
      const gives = languageRules().splattedTableGivesWay;
      for (const entry of value.entries()) {
        into.push({ ...namedArgument(toText(entry.key), entry.value, extent), fromSplat: gives });
      }
      return;
    }
    const items = splattedItems(value);
    if (items === null) into.push(positional(value, extent));
    else splatList(items, extent, into);
  };
}

/** What $args holds of parameters that nobody took is a parameter again. */
function splatList(items: Iterable<unknown>, extent: Extent, into: Argument[]): void {
  for (const item of items) {
    growArray(into);
    const written = parameterNameOf(item);
    if (written === null) {
      into.push(positional(item, extent));
      continue;
    }
    const hasColon = written.endsWith(":");
    const name = hasColon ? written.slice(0, -1) : written;
    const parameter = bareParameter(name, extent);
    into.push(hasColon ? { ...parameter, hasColon } : parameter);
  }
}
