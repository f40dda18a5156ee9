import { extentText } from "../../diag/Extent.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import type { PowerShellArguments } from "../../runtime/functions/CompiledScriptBlock.ts";
import { steppableFaults } from "../../runtime/pipeline/SteppablePipeline.ts";
import { PowerShellObject } from "../../runtime/values/PowerShellObject.ts";
import { CommandObject } from "../../runtime/values/PSCommandObject.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Parameter, ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { isSafeExpression } from "./isSafeExpression.ts";

interface Given {
  readonly evaluate: (text: string) => unknown;
  readonly using: ReadonlyMap<string, unknown> | null;
}

/** So large a tree was not written by a person. */
const most = { nodes: 5000, keys: 500 };

/**
 * A block as commands of a [powershell]: pipelines of commands alone, whose arguments are constants, parameters of the block
 * and operations on these. Anything else is a ScriptBlockToPowerShellNotSupportedException.
 */
export function toPowerShell(
  block: ScriptBlock,
  parameters: readonly Parameter[],
  given: PowerShellArguments,
): PowerShellObject {
  const made = new PowerShellObject();
  const pipelines = pipelinesOf(block);
  const declared = parameterNames(parameters);
  const written = `param(${parameters.map(({ extent }) => extentText(extent)).join(", ")})`;
  const evaluate = (text: string): unknown => given.evaluate(written, text);
  checkSize(block);
  for (const [index, pipeline] of pipelines.entries()) {
    for (const element of pipeline.pipelineElements) {
      if (element.kind !== "Command")
        throw notSupported(
          "Cannot generate a PowerShell object for a ScriptBlock that starts a pipeline with an expression.",
        );
      made.commands.add(commandOf(element, declared, { evaluate, using: given.using }));
    }
    if (index < pipelines.length - 1) made.commands.addStatement();
  }
  return made;
}

function pipelinesOf({ beginBlock, processBlock, endBlock, dynamicParamBlock }: ScriptBlock): readonly Pipeline[] {
  if (beginBlock || processBlock || dynamicParamBlock) throw notSupported(steppableFaults.clauses);
  const statements = endBlock?.statements ?? [];
  if (statements.length === 0) throw notSupported(steppableFaults.empty);
  return statements.map((statement) => {
    if (statement.kind !== "Pipeline" || (endBlock?.traps.length ?? 0) > 0)
      throw notSupported(steppableFaults.notOnePipeline);
    return statement;
  });
}

function parameterNames(parameters: readonly Parameter[]): ReadonlySet<string> {
  const names = parameters.map(({ name }) => name.variablePath.userPath.toLowerCase());
  return new Set(["true", "false", "null", "args", ...names]);
}

/** Trees that somebody made to keep the engine busy are refused. */
function checkSize(block: ScriptBlock): void {
  let count = 0;
  walk(block, (node) => {
    count++;
    const isLarge = node.kind === "Hashtable" && node.keyValuePairs.length > most.keys;
    if (isLarge || count > most.nodes)
      throw notSupported("Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions.");
  });
}

function commandOf(node: Command, declared: ReadonlySet<string>, given: Given): CommandObject {
  if (node.invocationOperator === "Dot")
    throw notSupported("Cannot generate a PowerShell object for a ScriptBlock that uses dot sourcing.");
  if (node.redirections.some((one) => one.kind === "FileRedirection"))
    throw notSupported(
      "The script block cannot be converted to a PowerShell object because it contains forbidden redirection operators.",
    );
  const [head, ...rest] = node.commandElements;
  if (head.kind === "ScriptBlockExpression")
    throw notSupported("Cannot generate a PowerShell object for a ScriptBlock that invokes other script blocks.");
  const name =
    head.kind === "StringConstantExpression" ? head.value : String(valueOf(head as Expression, declared, given));
  const command = new CommandObject(name);
  command.mergesErrors = mergesErrors(node);
  for (const [index, element] of rest.entries()) {
    if (element.kind === "CommandParameter") {
      const next = rest[index + 1];
      const value = element.argument
        ? valueOf(element.argument, declared, given)
        : next && next.kind !== "CommandParameter"
          ? undefined
          : SwitchParameter.present;
      if (value !== undefined) command.addParameter(element.parameterName, value);
      else command.addParameter(element.parameterName, valueOf(next as Expression, declared, given));
      continue;
    }
    const before = rest[index - 1];
    if (before?.kind === "CommandParameter" && before.argument === null) continue;
    for (const value of valuesOf(element, declared, given)) command.addParameter(null, value);
  }
  return command;
}

function mergesErrors({ redirections }: Command): boolean {
  const isErrors = redirections.every(
    (one) => one.kind === "MergingRedirection" && one.fromStream === "Error" && one.toStream === "Output",
  );
  if (!isErrors) throw notModelled("Merging of other streams than errors in a script block for GetPowerShell");
  return redirections.length > 0;
}

/** A splatted list gives its elements. */
function valuesOf(element: Expression, declared: ReadonlySet<string>, given: Given): readonly unknown[] {
  const isSplatted =
    (element.kind === "VariableExpression" && element.splatted) ||
    (element.kind === "UsingExpression" &&
      element.subExpression.kind === "VariableExpression" &&
      element.subExpression.splatted);
  const value = valueOf(element, declared, given);
  if (!isSplatted) return [value];
  return Array.isArray(value) ? value : value instanceof Hashtable ? [] : [value];
}

function valueOf(expression: Expression, declared: ReadonlySet<string>, { evaluate, using }: Given): unknown {
  if (expression.kind === "UsingExpression") {
    const variable = expression.subExpression;
    const name = variable.kind === "VariableExpression" ? variable.variablePath.unqualifiedPath.toLowerCase() : "";
    return using?.get(name.replace(/^using:/, "")) ?? null;
  }
  refuseDynamic(expression, declared);
  if (expression.kind === "StringConstantExpression") return expression.value;
  if (expression.kind === "ArrayLiteral")
    return expression.elements.map((element) => valueOf(element, declared, { evaluate, using }));
  const text = extentText(expression.extent);
  return evaluate(expression.kind === "VariableExpression" && expression.splatted ? `$${text.slice(1)}` : text);
}

const calculated =
  "Cannot generate a PowerShell object for a ScriptBlock which invokes pipelines, commands or functions to evaluate arguments of the main pipeline.";

function refuseDynamic(expression: Expression, declared: ReadonlySet<string>): void {
  walk(expression, (node: Node) => {
    if (node.kind === "Command") throw notSupported(calculated);
    if (node.kind === "ScriptBlockExpression")
      throw notSupported(
        "Cannot generate a PowerShell object for a ScriptBlock that tries to pass other script blocks inside argument values.",
      );
    if (node.kind !== "VariableExpression") return;
    const { userPath } = node.variablePath;
    if (!declared.has(userPath.toLowerCase()))
      throw notSupported(
        `Cannot generate a PowerShell object for a ScriptBlock dereferencing variables undeclared in the param(...) block.  Name of undeclared variable: ${userPath}.`,
      );
  });
  if (!isSafeExpression(expression, { declared, allowsCast }))
    throw notSupported(
      `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${extentText(expression.extent)}.`,
    );
}

const primitives: ReadonlySet<string> = new Set(
  "bool byte sbyte char int16 short uint16 ushort int int32 uint32 uint int64 long uint64 ulong single float double".split(
    " ",
  ),
);

/** Numbers, truth values and characters; what a parameter holds is converted when it is known. */
function allowsCast({ type }: { readonly type: { readonly typeName: { readonly name: string } } }): boolean {
  return primitives.has(
    type.typeName.name
      .toLowerCase()
      .replace(/^system\./, "")
      .replace(/^boolean$/, "bool"),
  );
}

function notSupported(message: string): PSError {
  return psError("ScriptBlockToPowerShellNotSupportedException", "NotSpecified", message, {
    exception: "System.Management.Automation.ScriptBlockToPowerShellNotSupportedException",
  });
}
