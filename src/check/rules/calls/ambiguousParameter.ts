import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";

export const ambiguousParameter: Rule = {
  id: "AmbiguousParameter",
  severity: "error",
  summary: "The beginning of a parameter's name that several parameters have.",
  call(call, _named, { report }) {
    for (const { written, node, candidates } of call.unbound) {
      if (candidates.length < 2) continue;
      const names = candidates.map(({ name }) => `-${name}`).join(", ");
      report(
        parameterExtent(node),
        `'-${written}' of ${call.shape.name} is ambiguous: it may be ${names}. Write the name in full.`,
      );
    }
  },
};
