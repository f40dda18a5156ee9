import { comparisonAssertion } from "../assertion/comparisonAssertion.ts";

export default comparisonAssertion({
  name: "Should-BeGreaterThan",
  synopsis: "Fails the test where a value is not greater than the expected one.",
  words: "greater than",
  refutedBy: "Ige",
  holds: [2, 1],
  fails: [1, 2],
});
