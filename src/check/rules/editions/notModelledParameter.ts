import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";

export const notModelledParameter: Rule = {
  id: "NotModelledParameter",
  severity: "information",
  summary: "A parameter that is known and ends in NotModelled when the command is run here.",
  call(call, _named, { report }) {
    if (!call.shape.modelled) return;
    for (const { parameter, node } of call.named)
      if (!parameter.modelled)
        report(
          parameterExtent(node),
          `-${parameter.name} of ${call.shape.name} is known and not modelled: here the call ends in NotModelled.`,
        );
  },
};
