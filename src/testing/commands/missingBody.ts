import type { PSError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { type PesterVersion, pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";

/** The body of a block or test; throws the runner's refusals of a missing or unbound one. */
export function requireBound(
  body: ScriptBlock | undefined,
  missing: string,
  version: PesterVersion = pesterRun().version,
): ScriptBlock {
  if (!body) throw refusal(missing);
  if (version !== 4 && body instanceof CompiledScriptBlock && body.isUnbound)
    throw refusal(
      `Unbound scriptblock is not allowed, because it would run inside of Pester session state and produce unexpected results. See https://github.com/pester/Pester/issues/2411 for more details and workarounds. ScriptBlock: '{${body.text}}'`,
    );
  return body;
}

export const missingBlock = "No test script block is provided. (Have you put the open curly brace on the next line?)";

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

export const refusal = (message: string): PSError => scriptError(message);
