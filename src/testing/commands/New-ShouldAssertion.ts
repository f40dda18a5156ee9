import { once } from "../../base/once.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerType } from "../../objects/types/typeRegistry.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { PSCmdletObject } from "../../runtime/values/PSCmdletObject.ts";
import type { InputKind } from "../assertion/AssertionInput.ts";
import { passed } from "../assertion/passed.ts";
import { ShouldAssertion } from "../assertion/ShouldAssertion.ts";
import { shouldAssertionType } from "../assertion/shouldAssertionType.ts";
import { pesterRun } from "../run/PesterRun.ts";

const kinds = ["Scalar", "ExactType", "Collection", "CollectionItems", "None"] as const;

export default defineCmdlet({
  name: "New-ShouldAssertion",
  module: "Pester",
  synopsis: "Makes what an assertion of a script needs: its value, its failure, and how values are shown.",
  parameters: {
    Caller: { type: "System.Management.Automation.PSCmdlet", position: 0, mandatory: true },
    Actual: { type: "object", position: 1 },
    Buffer: { type: "object", position: 2 },
    As: { type: "string", validate: [{ rule: "set", values: kinds }] },
  },
  examples: [
    {
      title: "An assertion of a script",
      transcript:
        "PS> function Should-BeOdd { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Actual) end { $a = New-ShouldAssertion $PSCmdlet $Actual $Input; if ($a.Actual() % 2 -eq 0) { $a.Fail('Expected an odd number, but got <actual>.') } } }\nPS> try { 4 | Should-BeOdd } catch { $_.Exception.Message }\nExpected an odd number, but got 4.\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        pesterRun();
        registerAssertionType();
        const caller = unwrap(cmdlet.raw("Caller"));
        if (!(caller instanceof PSCmdletObject)) return;
        const kind = kinds.find((one) => one.toLowerCase() === toText(values.As ?? "Scalar").toLowerCase()) ?? "Scalar";
        const buffer = cmdlet.raw("Buffer");
        const items = buffer === undefined || buffer === null ? [] : [...(enumerateCollection(buffer) ?? [buffer])];
        passed((value) => caller.out(value));
        cmdlet.write(new ShouldAssertion(caller, cmdlet.raw("Actual"), items, kind as InputKind));
      },
    };
  },
});

/** Makes the type of what it gives known; once per process. */
const registerAssertionType = once(() => registerType(shouldAssertionType as NamedClr));
