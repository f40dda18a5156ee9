import { momentAssertion } from "../assertion/momentAssertion.ts";

export default momentAssertion({
  name: "Should-BeBefore",
  synopsis: "Fails the test where a moment is not before another one, or now.",
  isBefore: true,
});
