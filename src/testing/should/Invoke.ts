import { invokeVerdict } from "../mock/countCalls.ts";
import { invokeParameters, invokeQuestion } from "../mock/invokeQuestion.ts";
import { defineOperator } from "./ShouldOperator.ts";

export default defineOperator({
  name: "Invoke",
  aliases: [],
  takesList: true,
  parameters: invokeParameters,
  test: ({ values, negated, because }) => invokeVerdict(invokeQuestion(values, negated, because)),
});
