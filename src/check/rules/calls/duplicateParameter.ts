import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";

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
};
