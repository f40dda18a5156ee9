import type { CmdletContext } from "../../../src/command/prelude.ts";
import { identityWord } from "../../../src/world/values/ScriptValue.ts";
import { scriptValue } from "../_noun/values/scriptValue.ts";

/** What -Identity means: an object from the pipeline is itself, whatever it is called by now; else the text that was given. */
export function pipedIdentity(cmdlet: CmdletContext): string {
  return identityWord(scriptValue(cmdlet.raw("Identity"))) ?? "";
}
