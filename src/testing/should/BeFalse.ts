import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { becauseAlone, defineOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "BeFalse",
  aliases: [],
  takesList: false,
  parameters: becauseAlone,
  test({ actual, negated, because }) {
    return verdict(
      !toBoolean(actual),
      negated,
      () => `Expected $false,${because} but got ${valueText(actual)}.`,
      () => `Expected $true,${because} but got ${valueText(actual)}.`,
    );
  },
});
