import type { PSError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";

const longestShown = 250;

/** The body of a block or test; throws where there is none. */
export function requireBody(body: ScriptBlock | undefined, missing: string): ScriptBlock {
  if (!body) throw refusal(missing);
  refuseUnbound(body);
  return body;
}

/** Pester 6 refuses blocks that belong to no session state. */
export function refuseUnbound(body: unknown): void {
  if (pesterRun().version !== 6 || !(body instanceof CompiledScriptBlock) || !body.isUnbound) return;
  const text = `{${body.text}}`.replace(/\s{2,}/g, " ");
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
  throw scriptError(
    `Unbound scriptblock is not allowed, because it would run inside of Pester session state and produce unexpected results. See https://github.com/pester/Pester/issues/2411 for more details and workarounds. ScriptBlock: '${shown}'`,
    { exception: "System.ArgumentException" },
  );
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
