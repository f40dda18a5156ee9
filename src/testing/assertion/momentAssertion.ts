import { clockKey } from "../../base/Clock.ts";
import type { ParameterDetails } from "../../command/ParameterDefinition.ts";
import type { CmdletDefinition } from "../../command/prelude.ts";
import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { localDateAt } from "../../objects/text/time/moments.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { assertionExample } from "./assertionExample.ts";
import { type AssertionCall, defineAssertion } from "./defineAssertion.ts";
import { formatTyped, formatValue } from "./formatValue.ts";
import { timeExpression } from "./timeExpression.ts";

const time: ParameterDetails = { type: "string", sets: { FluentFromNow: { position: 0 }, FluentAgo: { position: 0 } } };

const parameters: Readonly<Record<string, ParameterDetails>> = {
  Now: { type: "switch", sets: { Now: {} } },
  Time: time,
  Ago: { type: "switch", sets: { FluentAgo: { mandatory: true } } },
  FromNow: { type: "switch", sets: { FluentFromNow: { mandatory: true } } },
  Expected: { type: "datetime", sets: { Expected: { position: 0 } } },
};

interface Moment {
  readonly name: string;
  readonly synopsis: string;
  readonly isBefore: boolean;
}

/** Should-BeBefore and Should-BeAfter: of a moment, of now, or of so long before or after now. */
export function momentAssertion({ name, synopsis, isBefore }: Moment): CmdletDefinition {
  const refutes = binaryOperator(isBefore ? "Ige" : "Ile");
  const [wanted, seen] = isBefore ? ["before", "after"] : ["after", "before"];
  const [early, late] = ["[datetime]'2020-01-01'", "[datetime]'2020-01-02'"];
  const [value, good, bad] = isBefore
    ? [early, late, "[datetime]'2019-12-31'"]
    : [late, early, "[datetime]'2020-01-03'"];
  const [shown, limit] = isBefore ? ["01/01/2020", "12/31/2019"] : ["01/02/2020", "01/03/2020"];
  return defineAssertion({
    name,
    synopsis,
    kind: "Scalar",
    parameters,
    defaultSet: "Now",
    examples: assertionExample(
      `${value} | ${name} (${good})`,
      `${value} | ${name} (${bad})`,
      `Expected the provided [datetime] to be ${wanted} [datetime] ${limit} 00:00:00, but it was ${seen}: ${shown} 00:00:00`,
    ),
    test(call) {
      const expected = expectedMoment(call);
      if (!toBoolean(refutes(call.actual, expected))) return null;
      return `Expected the provided [datetime] to be ${wanted} ${formatTyped(expected)},${call.because} but it was ${seen}: ${formatValue(call.actual)}`;
    },
  });
}

/** Without -Expected too it is now. */
function expectedMoment({ expected, parameterSet, values }: AssertionCall): unknown {
  if (parameterSet === "Expected" && expected !== null) return expected;
  const now = runningEngine().service(clockKey).now();
  if (parameterSet !== "FluentFromNow" && parameterSet !== "FluentAgo") return localDateAt(now);
  const span = Number(timeExpression(values.get("Time")).ticks) / 10_000;
  return localDateAt(parameterSet === "FluentAgo" ? now - span : now + span);
}
