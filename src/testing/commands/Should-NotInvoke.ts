import { invokeAssertion } from "../assertion/invokeAssertion.ts";

export default invokeAssertion({
  name: "Should-NotInvoke",
  synopsis: "Fails the test where a mocked command was called, or verifiable mocks were.",
  negated: true,
});
