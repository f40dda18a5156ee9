import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { callCommand } from "../run/callCommand.ts";
import { becauseAlone, defineOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "Exist",
  aliases: [],
  takesList: false,
  parameters: { ...becauseAlone, LiteralPath: { type: "switch" } },
  test({ actual, values, negated, because }) {
    const parameter = values.has("LiteralPath") ? "LiteralPath" : "Path";
    const [found] = callCommand(runningEngine(), "Test-Path", [[parameter, actual]]);
    return verdict(
      toBoolean(found),
      negated,
      () => `Expected path ${valueText(actual)} to exist,${because} but it did not exist.`,
      () => `Expected path ${valueText(actual)} to not exist,${because} but it did exist.`,
    );
  },
});
