import { invokeAssertion } from "../assertion/invokeAssertion.ts";

export default invokeAssertion({
  name: "Should-Invoke",
  synopsis: "Fails the test where a mocked command was not called, or not so often, or verifiable mocks were not.",
  negated: false,
});
