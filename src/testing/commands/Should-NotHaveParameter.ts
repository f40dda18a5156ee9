import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import haveParameter from "../should/HaveParameter.ts";

export default defineAssertion({
  name: "Should-NotHaveParameter",
  synopsis: "Fails the test where a command has a parameter.",
  kind: "Scalar",
  parameters: {
    ParameterName: { type: "string", position: 0 },
  },
  actualPosition: 1,
  becausePosition: 2,
  examples: assertionExample(
    "Get-Command Get-Date | Should-NotHaveParameter Foo",
    "Get-Command Get-Date | Should-NotHaveParameter Year",
    "Expected command Get-Date to not have a parameter Year, but the parameter exists.",
    "True\n",
  ),
  // It writes $true, whatever comes of it, as seen in 6.2.0.
  test: ({ actual, values, because, cmdlet }) => {
    cmdlet.write(true);
    return haveParameter.test({ actual, values, because, negated: true, write: (value) => cmdlet.write(value) });
  },
});
