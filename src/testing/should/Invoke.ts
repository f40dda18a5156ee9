import { bindingError } from "../../binding/bindingError.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { invokeVerdict } from "../mock/countCalls.ts";
import { invokeParameters, invokeQuestion } from "../mock/invokeQuestion.ts";
import { raisedInScript, scriptError } from "../run/scriptError.ts";
import { defineOperator } from "./ShouldOperator.ts";

export default defineOperator({
  name: "Invoke",
  aliases: [],
  takesList: true,
  parameters: { ...invokeParameters, CommandName: { type: "string", position: 0 } },
  test({ actual, values, negated, because }) {
    if (values.has("ParameterFilter") && values.has("ExclusiveFilter"))
      throw raisedInScript(new PSError(bindingError("AmbiguousParameterSet", []).record, "thrown"));
    if (!values.has("CommandName")) throw bindingError("MissingMandatoryParameter", [" CommandName"]);
    if (values.has("ActualValue") || (actual as readonly unknown[]).some((value) => value !== null))
      throw scriptError("Should -Invoke does not take pipeline input or ActualValue.");
    return invokeVerdict(invokeQuestion(values, negated, because));
  },
});
