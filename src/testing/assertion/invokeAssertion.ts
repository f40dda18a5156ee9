import { bindingError } from "../../binding/bindingError.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { testExample } from "../commands/testExample.ts";
import { invokeVerdict, verifiableVerdict } from "../mock/countCalls.ts";
import { invokeQuestion } from "../mock/invokeQuestion.ts";
import { becauseText } from "../should/becauseText.ts";
import { assertionOf, failAssertion } from "../should/failAssertion.ts";
import { isOn } from "./isOn.ts";
import { passed } from "./passed.ts";

interface InvokeAssertion {
  readonly name: string;
  readonly synopsis: string;
  readonly negated: boolean;
}

/** Should-Invoke and Should-NotInvoke: how often a mock was called, or whether all verifiable ones were. */
export function invokeAssertion({ name, synopsis, negated }: InvokeAssertion): CmdletDefinition {
  return defineCmdlet({
    name,
    module: "Pester",
    synopsis,
    parameters: {
      CommandName: {
        type: "string",
        sets: { Default: { position: 0, mandatory: true } },
      },
      Times: { type: "int", sets: { Default: { position: 1 } } },
      ParameterFilter: { type: "scriptblock", sets: { Default: {} } },
      ExclusiveFilter: { type: "scriptblock", sets: { Default: {}, ExclusiveFilter: { mandatory: true } } },
      ModuleName: { type: "string", sets: { Default: {} } },
      Scope: { type: "string", sets: { Default: {} } },
      Exactly: { type: "switch", sets: { Default: {} } },
      Because: { type: "string", sets: { Default: {}, Verifiable: {} } },
      Verifiable: { type: "switch", sets: { Verifiable: {} } },
    },
    defaultSet: "Default",
    examples: [
      testExample(
        "How often a mock was called",
        `Describe 'd' { It 'i' { Mock Get-Date; ${negated ? "" : "Get-Date; "}${name} Get-Date } }`,
        1,
      ),
    ],
    source: "observed",
    steps(cmdlet) {
      return {
        end() {
          if (cmdlet.isBound("ParameterFilter") && cmdlet.isBound("ExclusiveFilter"))
            throw bindingError("AmbiguousParameterSet", []);
          const because = becauseText(cmdlet.raw("Because"));
          const isVerifiable = isOn(cmdlet.bound, "Verifiable");
          // Of verifiable mocks it writes $true, whatever comes of it, as seen in 6.2.0.
          if (isVerifiable) cmdlet.write(true);
          const message = isVerifiable
            ? verifiableVerdict(negated, because)
            : invokeVerdict({ ...invokeQuestion(cmdlet.bound, negated, because), askedBy: name });
          if (message !== null) failAssertion(assertionOf(cmdlet), message);
          else passed((value) => cmdlet.write(value));
        },
      };
    },
  });
}
