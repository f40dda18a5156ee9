import { comparisonAssertion } from "../assertion/comparisonAssertion.ts";

export default comparisonAssertion({
  name: "Should-BeLessThanOrEqual",
  synopsis: "Fails the test where a value is not less than or equal to the expected one.",
  words: "less than or equal to",
  refutedBy: "Ilt",
  holds: [2, 2],
  fails: [2, 1],
});
