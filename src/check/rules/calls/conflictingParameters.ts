import { type Call, type NamedArgument, parameterExtent } from "../../calls/Call.ts";
import { placeIn, setsOf } from "../../calls/CommandShape.ts";
import type { Rule } from "../../Rule.ts";

export const conflictingParameters: Rule = {
  id: "ConflictingParameters",
  severity: "error",
  summary: "Parameters together that belong to different parameter sets.",
  call(call, _named, { report }) {
    if (call.sets.length > 0 || call.unbound.length > 0) return;
    const pair = contradiction(call);
    const last = call.named.at(-1);
    // The sets of Exchange's reference are right for two, and too few for some combinations of more.
    if (last === undefined || (pair === null && call.shape.products !== null)) return;
    const names = call.named
      .filter(({ parameter }) => !parameter.isCommon)
      .map(({ parameter }) => `-${parameter.name}`);
    report(
      parameterExtent((pair?.[1] ?? last).node),
      pair === null
        ? `No parameter set of ${call.shape.name} has all of ${names.join(", ")}. Take parameters of one set.`
        : `-${pair[1].parameter.name} and -${pair[0].parameter.name} of ${call.shape.name} belong to different parameter sets. Leave one of them out.`,
    );
  },
};

/** Two parameters that no set has both of. */
function contradiction(call: Call): readonly [NamedArgument, NamedArgument] | null {
  for (const [index, right] of call.named.entries())
    for (const left of call.named.slice(0, index)) {
      const isTogether = setsOf(call.shape).some(
        (set) => placeIn(left.parameter, set) !== null && placeIn(right.parameter, set) !== null,
      );
      if (!isTogether) return [left, right];
    }
  return null;
}
