import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import haveParameter from "../should/HaveParameter.ts";

export default defineAssertion({
  name: "Should-HaveParameter",
  synopsis: "Fails the test where a command lacks a parameter, or has it otherwise than asked.",
  kind: "Scalar",
  parameters: {
    ParameterName: { type: "string", position: 0 },
    Type: { type: "object", position: 1 },
    DefaultValue: { type: "string", position: 2 },
    Mandatory: { type: "switch" },
    InParameterSet: { type: "string", position: 3 },
    HasArgumentCompleter: { type: "switch" },
    Alias: { type: "string[]", position: 4 },
  },
  actualPosition: 5,
  becausePosition: 6,
  examples: assertionExample(
    "$null = Get-Command Get-Date | Should-HaveParameter Year",
    "$null = Get-Command Get-Date | Should-HaveParameter Foo",
    "Expected command Get-Date to have a parameter Foo, but the parameter is missing.",
  ),
  test({ actual, values, because, cmdlet }) {
    const message = haveParameter.test({ actual, values, because, negated: false, write: () => {} });
    cmdlet.write(true);
    return message;
  },
});
