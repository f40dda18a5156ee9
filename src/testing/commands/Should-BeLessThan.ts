import { comparisonAssertion } from "../assertion/comparisonAssertion.ts";

export default comparisonAssertion({
  name: "Should-BeLessThan",
  synopsis: "Fails the test where a value is not less than the expected one.",
  words: "less than",
  refutedBy: "Ile",
  holds: [1, 2],
  fails: [2, 1],
});
