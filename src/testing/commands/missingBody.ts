import type { CmdletContext } from "../../command/prelude.ts";
import type { ScriptBlock } from "../../objects/model/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";

/** The body of a block or test; throws the runner's refusals of a missing or unbound one. */
export function requireBound(cmdlet: CmdletContext, body: ScriptBlock | undefined, missing: string): ScriptBlock {
  if (!body) throw refusal(cmdlet, missing);
  if (body instanceof CompiledScriptBlock && body.isUnbound)
    throw refusal(
      cmdlet,
      `Unbound scriptblock is not allowed, because it would run inside of Pester session state and produce unexpected results. See https://github.com/pester/Pester/issues/2411 for more details and workarounds. ScriptBlock: '{${body.text}}'`,
    );
  return body;
}

export function missingFixture(name: string): string {
  return name.includes("\n")
    ? "Test fixture name has multiple lines and no test fixture is provided. (Have you provided a name for the test group?)"
    : "No test fixture is provided. (Have you put the open curly brace on the next line?)";
}

export function missingTest(name: string): string {
  return name.includes("\n")
    ? "Test name has multiple lines and no test scriptblock is provided. Did you provide the test name?"
    : "No test scriptblock is provided. Did you put the opening curly brace on the next line?";
}

export function refusal(cmdlet: CmdletContext, message: string) {
  return cmdlet.terminate({
    id: message,
    message,
    category: "OperationStopped",
    exception: "System.Management.Automation.RuntimeException",
  });
}
