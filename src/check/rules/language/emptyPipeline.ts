import { commandName } from "../../commandName.ts";
import type { Rule } from "../../Rule.ts";

export const emptyPipeline: Rule = {
  id: "EmptyPipeline",
  severity: "warning",
  summary: "A command that writes nothing, or what is for the screen alone, in front of one that needs objects.",
  node(node, _ancestors, { scope, report }) {
    if (node.kind !== "Pipeline") return;
    for (const [index, element] of node.pipelineElements.entries()) {
      const next = node.pipelineElements[index + 1];
      if (next?.kind !== "Command" || element.kind !== "Command") continue;
      const [name, taker] = [element, next].map((each) => commandName(each) ?? "").map((each) => scope.resolve(each));
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
      else if (/^out-(?:null|default)$/i.test(name))
        report(place, `${name} gives nothing on, so that ${taker} gets nothing.`);
    }
  },
};

const takesOutput =
  /^(?:out-file|set-content|add-content|export-\w+|convertto-\w+|select-\w+|where-object|sort-object|foreach-object|tee-object|measure-object|group-object)$/i;

const takesObjects =
  /^(?:export-(?:csv|clixml)|convertto-(?:csv|json|html|xml)|where-object|sort-object|group-object|measure-object|select-object)$/i;
