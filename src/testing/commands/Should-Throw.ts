import { bindingError } from "../../binding/bindingError.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { catchErrorOf } from "../assertion/catchErrorOf.ts";
import { throwVerdict } from "../assertion/throwVerdict.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { assertionOf, failAssertion } from "../should/failAssertion.ts";
import { refuseUnbound } from "./missingBody.ts";

export default defineCmdlet({
  name: "Should-Throw",
  module: "Pester",
  synopsis: "Fails the test where a block ends without an error, or with another one; gives the error.",
  parameters: {
    ScriptBlock: { type: "scriptblock", mandatory: true, pipeline: "value" },
    ExceptionMessage: { type: "string", position: 0 },
    FullyQualifiedErrorId: { type: "string", position: 1 },
    ExceptionType: { type: "type", position: 2 },
    Because: { type: "string" },
    AllowNonTerminatingError: { type: "switch" },
  },
  examples: assertionExample(
    "({ throw 'no' } | Should-Throw -ExceptionMessage 'n*').FullyQualifiedErrorId",
    "{ 1 } | Should-Throw",
    "Expected an exception, to be thrown, but no exception was thrown.",
  ).map(({ title, transcript }) => ({ title, transcript: transcript.replace("\n", "\nno\n") })),
  source: "observed",
  steps(cmdlet, values) {
    const piped: unknown[] = [];
    return {
      process() {
        piped.push(cmdlet.raw("ScriptBlock"));
      },
      end() {
        pesterRun();
        // Several blocks are one list, which is no block.
        const block = piped.length > 1 ? convertTo(piped, typeByName("scriptblock")) : cmdlet.raw("ScriptBlock");
        if (!(block instanceof CompiledScriptBlock))
          throw bindingError("ParameterArgumentValidationErrorNullNotAllowed", ["ScriptBlock"]);
        refuseUnbound(block);
        const error = catchErrorOf(block, values.AllowNonTerminatingError ? (value) => cmdlet.write(value) : null);
        const type = unwrap(cmdlet.raw("ExceptionType"));
        const message = throwVerdict(error, {
          type: type instanceof ClrType ? type : null,
          message: toText(values.ExceptionMessage ?? ""),
          id: toText(values.FullyQualifiedErrorId ?? ""),
        });
        if (message !== null) failAssertion(assertionOf(cmdlet), message);
        else cmdlet.write(error);
      },
    };
  },
});
