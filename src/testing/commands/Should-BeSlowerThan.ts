import { speedAssertion } from "../assertion/speedAssertion.ts";

export default speedAssertion({
  name: "Should-BeSlowerThan",
  synopsis: "Fails the test where a block takes less than expected, or a time span is shorter.",
  isFaster: false,
});
