import { verifiableVerdict } from "../mock/countCalls.ts";
import { becauseAlone, defineOperator } from "./ShouldOperator.ts";

export default defineOperator({
  name: "InvokeVerifiable",
  aliases: [],
  takesList: true,
  parameters: becauseAlone,
  test: ({ negated, because }) => verifiableVerdict(negated, because),
});
