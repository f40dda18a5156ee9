import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { commandName } from "../calls/commandName.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";

/** What stands for the script's own folder in a path that `scriptPath` gives. */
export const scriptFolderMark = "$PSScriptRoot";

/**
 * The path that an expression makes of constants and the script's own folder: `"$PSScriptRoot\a.ps1"`,
 * `(Join-Path $PSScriptRoot 'a.ps1')`, `$PSScriptRoot + '\a.ps1'`, `.\a.ps1`; null where it cannot be known.
 */
export function scriptPath(expression: Expression): string | null {
  const [value, ...more] = literalValues(expression) ?? [];
  if (value !== undefined) return more.length === 0 && typeof value === "string" ? value : null;
  switch (expression.kind) {
    case "VariableExpression":
      return expression.variablePath.userPath.toLowerCase() === "psscriptroot" ? scriptFolderMark : null;
    case "ExpandableStringExpression":
      return joined(expression.parts.map((part) => (typeof part === "string" ? part : scriptPath(part))));
    case "BinaryExpression":
      return expression.operator === "Plus"
        ? joined([scriptPath(expression.left), scriptPath(expression.right)])
        : null;
    case "SubExpression":
    case "ParenExpression": {
      const statement =
        expression.kind === "ParenExpression" ? expression.pipeline : expression.subExpression.statements[0];
      if (statement?.kind !== "Pipeline" || statement.pipelineElements.length !== 1) return null;
      const [element] = statement.pipelineElements;
      return element.kind === "Command" ? joinPath(element) : scriptPath(element.expression);
    }
    default:
      return null;
  }
}

function joinPath(command: Command): string | null {
  const name = commandName(command)?.toLowerCase();
  const plain = plainArguments(command);
  const path = namedArgument(command, "path") ?? plain.shift() ?? null;
  if (name === "split-path") {
    const [text] = path ? [scriptText(path)] : [];
    return text === "$MyInvocation.MyCommand.Path" ? scriptFolderMark : parent(path);
  }
  if (name !== "join-path") return null;
  const child = namedArgument(command, "childpath") ?? plain.shift() ?? null;
  return path && child ? joined([scriptPath(path), "/", scriptPath(child)]) : null;
}

/** `Split-Path $PSScriptRoot` */
function parent(path: Expression | null): string | null {
  const inner = path && scriptPath(path);
  return inner?.startsWith(scriptFolderMark) ? `${inner}/..` : null;
}

function scriptText(expression: Expression): string | null {
  if (expression.kind !== "MemberExpression" || expression.member.kind !== "StringConstantExpression") return null;
  const { expression: target, member } = expression;
  const left = target.kind === "VariableExpression" ? `$${target.variablePath.userPath}` : scriptText(target);
  const whole = `${left}.${member.value}`.toLowerCase();
  return whole === "$myinvocation.mycommand.path" || whole === "$myinvocation.mycommand.definition"
    ? "$MyInvocation.MyCommand.Path"
    : `${left}.${member.value}`;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("");
}
