import { clockKey } from "../../base/Clock.ts";
import type { CmdletDefinition } from "../../command/prelude.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { assertionExample } from "./assertionExample.ts";
import { type AssertionCall, defineAssertion, expectedParameter } from "./defineAssertion.ts";
import { formatTyped } from "./formatValue.ts";
import { timeExpression } from "./timeExpression.ts";

interface Speed {
  readonly name: string;
  readonly synopsis: string;
  readonly isFaster: boolean;
}

/** Should-BeFasterThan and Should-BeSlowerThan: a span, or how long a block takes by the session's clock. */
export function speedAssertion({ name, synopsis, isFaster }: Speed): CmdletDefinition {
  const [first, second] = isFaster ? ["1ms", "1s"] : ["1s", "1ms"];
  return defineAssertion({
    name,
    synopsis,
    kind: "Scalar",
    parameters: { Expected: expectedParameter() },
    examples: assertionExample(
      `[timespan]'00:00:00.5' | ${name} ${second}`,
      `[timespan]'00:00:00.5' | ${name} ${first}`,
      isFaster
        ? "The provided [timespan] should be shorter than [timespan] 00:00:00.0010000, but it was longer: 00:00:00.5000000"
        : "The provided [timespan] should be longer than [timespan] 00:00:01, but it was shorter: 00:00:00.5000000",
    ),
    test: (call) => judge(call, isFaster),
  });
}

function judge({ actual, expected, because, cmdlet }: AssertionCall, isFaster: boolean): string | null {
  const limit = timeExpression(expected);
  const value = unwrap(actual);
  const holds = (span: TimeSpan): boolean => (isFaster ? span.ticks < limit.ticks : span.ticks > limit.ticks);
  if (value instanceof ScriptBlock) {
    const clock = runningEngine().service(clockKey);
    const began = clock.now();
    cmdlet.invokeBlock(value, { output: () => {}, newScope: true });
    const taken = new TimeSpan(BigInt(Math.round((clock.now() - began) * 10_000)));
    if (holds(taken)) return null;
    const lead = isFaster
      ? "Expected the provided [scriptblock] to execute faster than"
      : "The provided [scriptblock] should execute slower than";
    return `${lead} ${formatTyped(limit)},${because} but it took ${toText(taken)} to run.\nScriptBlock: {${value.text}}`;
  }
  if (!(value instanceof TimeSpan))
    return `Expected a [scriptblock] to measure or a [timespan] to compare, but got ${formatTyped(actual)}.`;
  if (holds(value)) return null;
  const [wanted, seen] = isFaster ? ["shorter", "longer"] : ["longer", "shorter"];
  return `The provided [timespan] should be ${wanted} than ${formatTyped(limit)},${because} but it was ${seen}: ${toText(value)}`;
}
