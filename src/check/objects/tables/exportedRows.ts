import { oncePer } from "../../../base/oncePer.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Pipeline } from "../../../syntax/ast/statements.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { callOf } from "../commands/callOf.ts";
import { type KnownObjects, whole } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { treeIndex } from "../TreeIndex.ts";
import { variableKey } from "../variables/variableKey.ts";

/**
 * The rows that Import-Csv reads from a file that the same text writes: the columns are those of the objects that Export-Csv gets there;
 * null where one of these is not known, or nothing here writes the file.
 */
export function exportedRows(
  command: Command,
  context: ObjectContext,
  objectsBefore: (pipeline: Pipeline, place: number, inner: ObjectContext) => KnownObjects | null,
): KnownObjects | null {
  const path = pathOf("Import-Csv", command, context);
  // What is read, changed and written again has the columns that it had.
  const mark = `>${path}`;
  if (path === null || context.following.includes(mark)) return null;
  const inner = { ...context, following: [...context.following, mark] };
  const exports = exportsIn(context.tree).filter(
    ({ pipeline, place }) => pathOf("Export-Csv", pipeline.pipelineElements[place] as Command, context) === path,
  );
  const found = exports.map(({ pipeline, place }) => (place === 0 ? null : objectsBefore(pipeline, place - 1, inner)));
  if (found.length === 0 || found.some((each) => each?.isWhole !== true || each.type !== null)) return null;
  const members = [...new Set(found.flatMap((each) => each?.members ?? []))];
  return { ...whole, isPlain: true, what: "the rows that Export-Csv writes to this file", members };
}

interface Export {
  readonly pipeline: Pipeline;
  readonly place: number;
}

const exportsIn = oncePer((tree: ScriptBlock): readonly Export[] => {
  const found: Export[] = [];
  walk(tree, (node) => {
    if (node.kind !== "Pipeline") return;
    for (const [place, element] of node.pipelineElements.entries())
      if (element.kind === "Command" && /^(?:export-csv|epcsv)$/i.test(commandName(element) ?? ""))
        found.push({ pipeline: node, place });
  });
  return found;
});

/** A path as it is written, in lower case, if it means one file wherever it stands: with variables that get one value alone. */
function pathOf(name: string, command: Command, context: ObjectContext): string | null {
  const call = callOf(name, command, context);
  if (call === null || call.hasUnknown || call.unbound.length > 0) return null;
  if (call.named.some(({ parameter }) => parameter.name === "Header" || parameter.name === "Append")) return null;
  const [path, ...more] = givenValues(call).filter(({ parameter }) => /^(?:literal)?path$/i.test(parameter.name));
  return path === undefined || more.length > 0 || !isSteady(path.value, context.tree) ? null : textOf(path.value);
}

function textOf(path: Node): string {
  const text = path.kind === "StringConstantExpression" ? path.value : sourceOf(path);
  return text.toLowerCase().replace(/^"(.*)"$/, "$1");
}

function sourceOf({ extent: { source, start, end } }: Node): string {
  return source.slice(start, end);
}

function isSteady(path: Node, tree: ScriptBlock): boolean {
  switch (path.kind) {
    case "StringConstantExpression":
      return true;
    case "ExpandableStringExpression":
      return path.nestedExpressions.every((each) => isSteady(each, tree));
    case "VariableExpression":
      return (
        path.variablePath.driveName !== null ||
        treeIndex(tree)
          .writesOf(variableKey(path), path)
          .filter(({ is }) => is !== "typed").length < 2
      );
    default:
      return false;
  }
}
