import type { Engine } from "../Engine.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";

/** What $MyInvocation is to a class's method that runs: the place where the command was called that the method serves; null in other code. */
export function methodInvocation({ frame }: Engine): InvocationInfo | null {
  if (frame === null || !frame.isMethod) return null;
  let at = frame;
  while (at.isMethod && at.caller !== null) at = at.caller;
  return new InvocationInfo(null, "", at.invocation?.extent ?? at.position);
}
