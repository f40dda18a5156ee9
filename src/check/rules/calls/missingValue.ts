import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";

export const missingValue: Rule = {
  id: "MissingValue",
  severity: "error",
  summary: "A parameter that takes a value and has none.",
  call(call, _named, { report }) {
    for (const { parameter, node } of call.valueless)
      report(
        parameterExtent(node),
        `-${parameter.name} of ${call.shape.name} needs a value of type ${parameter.type}, and none follows.`,
      );
  },
};
