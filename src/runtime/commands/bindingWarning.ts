import { streamRecord } from "../pipeline/records.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { preference } from "../scope/preferences.ts";
import type { Scope } from "../scope/Scope.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";

/** A warning of the binder, which comes before the command has streams of its own. */
export function bindingWarning(scope: Scope, streams: Streams, text: string, invocation: InvocationInfo | null): void {
  if (preference(scope, "Warning") === "Continue") streams.warning(streamRecord("Warning", text, invocation));
}
