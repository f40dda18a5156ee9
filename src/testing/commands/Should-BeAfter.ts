import { momentAssertion } from "../assertion/momentAssertion.ts";

export default momentAssertion({
  name: "Should-BeAfter",
  synopsis: "Fails the test where a moment is not after another one, or now.",
  isBefore: false,
});
