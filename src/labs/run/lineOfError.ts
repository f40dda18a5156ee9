import { startPosition } from "../../diag/Extent.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";

/** The line on which an error arose, in the text that ran; null where nothing tells. */
export function lineOfError({ invocation }: ErrorRecord): number | null {
  const extent = invocation?.value instanceof InvocationInfo ? invocation.value.extent : null;
  return extent && startPosition(extent).line;
}
