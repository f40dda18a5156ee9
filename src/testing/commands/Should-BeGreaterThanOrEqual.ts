import { comparisonAssertion } from "../assertion/comparisonAssertion.ts";

export default comparisonAssertion({
  name: "Should-BeGreaterThanOrEqual",
  synopsis: "Fails the test where a value is not greater than or equal to the expected one.",
  words: "greater than or equal to",
  refutedBy: "Igt",
  holds: [2, 2],
  fails: [1, 2],
});
