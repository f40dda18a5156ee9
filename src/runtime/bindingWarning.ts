import type { InvocationInfo } from "./InvocationInfo.ts";
import { preference } from "./preferences.ts";
import { streamRecord } from "./records.ts";
import type { Scope } from "./Scope.ts";
import type { Streams } from "./Streams.ts";

/** A warning of the binder, which comes before the command has streams of its own. */
export function bindingWarning(scope: Scope, streams: Streams, text: string, invocation: InvocationInfo | null): void {
  if (preference(scope, "Warning") === "Continue") streams.warning(streamRecord("Warning", text, invocation));
}
