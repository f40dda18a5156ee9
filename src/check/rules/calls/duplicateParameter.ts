import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";
import { isVerbNoun } from "../../words/isVerbNoun.ts";

export const duplicateParameter: Rule = {
  id: "DuplicateParameter",
  severity: "error",
  summary: "A parameter that a call names twice.",
  call(call, _named, { report }) {
    const seen = new Set<string>();
    for (const { parameter, node } of call.named) {
      if (node.kind !== "CommandParameter") continue;
      if (seen.has(parameter.name))
        report(parameterExtent(node), `${call.shape.name} gets -${parameter.name} twice; leave one of them out.`);
      seen.add(parameter.name);
    }
  },
  command({ kind, name, written, command }, { report }) {
    // Programs may take an option again and again.
    if (kind !== "unknown" || !isVerbNoun(name)) return;
    const seen = new Set<string>();
    for (const node of command.commandElements) {
      if (node.kind !== "CommandParameter") continue;
      const key = node.parameterName.toLowerCase();
      if (seen.has(key))
        report(parameterExtent(node), `${written} gets -${node.parameterName} twice; leave one of them out.`);
      seen.add(key);
    }
  },
};
