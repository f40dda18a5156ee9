import type { CmdletContext } from "../../command/prelude.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { dataItems, groupOf } from "./dataItems.ts";
import { lineOf } from "./defineBlock.ts";
import { missingBlock, refusal } from "./missingBody.ts";
import { refuseNamed } from "./refuseNamed.ts";

interface CallOfIt {
  readonly Name: string;
  readonly Test?: ScriptBlock;
  readonly Skip: boolean;
  readonly Pending: boolean;
}

/** It of Pester 4: runs where it stands. A body without a statement is a test that is not written yet. */
export function runTestOfPester4(cmdlet: CmdletContext, { Name, Test, Skip, Pending }: CallOfIt): void {
  const run = pesterRun();
  if (!run.immediate) throw scriptError("The It command may only be used from a Pester test script.");
  refuseNamed(cmdlet, ["Tag", "AllowNullOrEmptyForEach"]);
  if (!Test && !cmdlet.isBound("Skip") && !cmdlet.isBound("Pending")) throw refusal(missingBlock);
  const body = Test ?? runningEngine().compileText("", null, runningEngine());
  if (!(body instanceof CompiledScriptBlock)) return;
  const cases = cmdlet.isBound("ForEach") ? dataItems("It", true, cmdlet.raw("ForEach"), true) : [null];
  const decides = cmdlet.isBound("Skip") || cmdlet.isBound("Pending");
  run.immediate.runTest({
    name: Name,
    line: lineOf(cmdlet),
    body,
    isSkipped: Skip,
    isPending: Pending || (!decides && !body.source.hasStatements),
    cases: cases.length === 0 ? [null] : cases,
    groupId: run.block ? groupOf(cases, (cmdlet.invocation as InvocationInfo).extent) : null,
  });
}
