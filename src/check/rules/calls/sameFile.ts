import type { Node } from "../../../syntax/ast/Node.ts";
import type { Pipeline } from "../../../syntax/ast/statements.ts";
import { type Call, readCall } from "../../calls/Call.ts";
import { givenValues, openArguments } from "../../calls/givenValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

/** What reads a file line by line at the start of a pipeline holds it open until the end, and Out-File and Export-Csv empty it first. */
export const sameFile: Rule = {
  id: "SameFile",
  severity: "warning",
  summary: "A pipeline that writes the file that it reads: `Get-Content a.txt | ... | Set-Content a.txt`.",
  call(call, named, context) {
    if (!/^(?:set-content|out-file|export-csv|export-clixml)$/i.test(call.shape.name)) return;
    const pipeline = named.ancestors.at(-1);
    if (pipeline?.kind !== "Pipeline" || call.named.some(({ parameter }) => parameter.name === "Append")) return;
    const written = pathOf(call);
    const read = readBy(pipeline, context);
    if (written === null || read === null || !isSame(written, read.path)) return;
    // What waits for all of its input lets Set-Content open the file when it has been read.
    const between = pipeline.pipelineElements.slice(1, pipeline.pipelineElements.indexOf(call.command));
    const waits = between.some(
      (each) => each.kind === "Command" && /^(?:sort|group|measure)-object$/i.test(context.scope.calledBy(each)),
    );
    if (waits && call.shape.name === "Set-Content") return;
    report(written, read.name, context);
  },
};

function report(written: Node, name: string, context: RuleContext): void {
  context.report(
    written.extent,
    `${name} still reads this file when it is written. In parentheses it reads all of it first: (${name} ...) | ...`,
  );
}

/** The file that the first command of a pipeline reads; null for none. */
function readBy({ pipelineElements: [first] }: Pipeline, { table, unit, scope }: RuleContext) {
  if (first.kind !== "Command") return null;
  const name = scope.calledBy(first);
  if (!/^(?:get-content|import-csv)$/i.test(name) || scope.isFunction(name)) return null;
  const shape = table.shape(name, unit.edition);
  const call = shape === null ? null : readCall(first, shape, false, () => null);
  const isAtOnce =
    call === null || call.named.some(({ parameter }) => /^(?:Raw|ReadCount|TotalCount)$/.test(parameter.name));
  const path = call === null || isAtOnce ? null : pathOf(call);
  return path === null || shape === null ? null : { name: shape.name, path };
}

function pathOf(call: Call): Node | null {
  const isPath = ({ name }: { readonly name: string }): boolean => /^(?:Path|LiteralPath|FilePath)$/.test(name);
  const given = givenValues(call).find(({ parameter }) => isPath(parameter));
  const open = openArguments(call).find(({ parameters }) => parameters.some(isPath));
  return given?.value ?? open?.value ?? null;
}

/** Whether two expressions are the same text, or name the same variables in the same text. */
function isSame(left: Node, right: Node): boolean {
  return textOf(left) !== null && textOf(left) === textOf(right);
}

function textOf(node: Node): string | null {
  if (node.kind === "VariableExpression") return `$${node.variablePath.userPath}`.toLowerCase();
  if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression")
    return node.value.toLowerCase();
  if (node.kind !== "MemberExpression" || node.static || node.member.kind !== "StringConstantExpression") return null;
  const owner = textOf(node.expression);
  return owner === null ? null : `${owner}.${node.member.value.toLowerCase()}`;
}
