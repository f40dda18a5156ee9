import type { Engine } from "../Engine.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";

/**
 * What $MyInvocation is in a block that code runs and not a pipeline (a delegate, a script property, Where-Object): no
 * command, at the statement that the outermost block is at.
 */
export function codeInvocation({ frame }: Engine): InvocationInfo {
  let outermost = frame;
  while (outermost?.caller) outermost = outermost.caller;
  return new InvocationInfo(null, "", outermost?.position ?? null);
}
