import { bindingError } from "../../binding/bindingError.ts";
import { invokeVerdict } from "../mock/countCalls.ts";
import { invokeParameters, invokeQuestion } from "../mock/invokeQuestion.ts";
import { defineOperator } from "./ShouldOperator.ts";

export default defineOperator({
  name: "Invoke",
  aliases: [],
  takesList: true,
  parameters: { ...invokeParameters, CommandName: { type: "string", position: 0 } },
  test({ values, negated, because }) {
    if (!values.has("CommandName")) throw bindingError("MissingMandatoryParameter", [" CommandName"]);
    return invokeVerdict(invokeQuestion(values, negated, because));
  },
});
