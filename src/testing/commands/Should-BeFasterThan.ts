import { speedAssertion } from "../assertion/speedAssertion.ts";

export default speedAssertion({
  name: "Should-BeFasterThan",
  synopsis: "Fails the test where a block takes longer than expected, or a time span is longer.",
  isFaster: true,
});
