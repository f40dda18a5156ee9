import type { Command } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Rule } from "../../Rule.ts";

export const emptyPipeline: Rule = {
  id: "EmptyPipeline",
  severity: "warning",
  summary: "A command that writes nothing, or what is for the screen alone, in front of one that needs objects.",
  node(node, ancestors, { scope, report }) {
    if (node.kind !== "Pipeline") return;
    const last = node.pipelineElements.at(-1);
    const ending = last?.kind === "Command" ? scope.calledBy(last) : "";
    if (last?.kind === "Command" && isKept(node, ancestors.at(-1)) && !scope.isFunction(ending)) {
      const { source, start, end } = last.commandElements[0].extent;
      if (/^(?:out-null|write-host)$/i.test(ending) && last.redirections.length === 0)
        report({ source, start, end }, `${ending} gives nothing, so that the variable gets nothing.`);
    }
    for (const [index, element] of node.pipelineElements.entries()) {
      const next = node.pipelineElements[index + 1];
      if (next?.kind !== "Command" || element.kind !== "Command") continue;
      const [name, taker] = [element, next].map((each) => scope.calledBy(each));
      if (scope.isFunction(name) || scope.isFunction(taker)) continue;
      const { source, start, end } = element.commandElements[0].extent;
      const place = { source, start, end };
      if (/^write-host$/i.test(name) && takesOutput.test(taker) && element.redirections.length === 0)
        report(place, `Write-Host writes to the screen, so that ${taker} gets nothing. Write-Output gives objects on.`);
      else if (/^format-(?:table|list|wide|custom)$/i.test(name) && takesObjects.test(taker))
        report(
          place,
          `${name} makes what the screen shows, and ${taker} gets that in place of the objects. Put it last.`,
        );
      else if (
        /^out-(?:null|default)$/i.test(name) ||
        (givesNothing.test(name) && takesOutput.test(taker) && !passes(element))
      )
        report(place, `${name} gives nothing on, so that ${taker} gets nothing.`);
    }
  },
};

/** Whether a variable is given what a pipeline writes; `$null = ...` throws it away. */
function isKept(pipeline: Node, around: Node | undefined): boolean {
  if (around?.kind !== "AssignmentStatement" || around.right !== pipeline) return false;
  const { left } = around;
  return left.kind !== "VariableExpression" || left.variablePath.userPath.toLowerCase() !== "null";
}

/** What writes its input to somewhere else (documentation of their outputs). */
const givesNothing = /^(?:export-(?:csv|clixml)|out-(?:file|host|printer)|(?:set|add)-content)$/i;

function passes({ commandElements }: Command): boolean {
  return commandElements.some((each) => each.kind === "CommandParameter" && /^pas/i.test(each.parameterName));
}

const takesOutput =
  /^(?:out-file|set-content|add-content|export-\w+|convertto-\w+|select-\w+|where-object|sort-object|foreach-object|tee-object|measure-object|group-object)$/i;

const takesObjects =
  /^(?:export-(?:csv|clixml)|convertto-(?:csv|json|html|xml)|where-object|sort-object|group-object|measure-object|select-object)$/i;
