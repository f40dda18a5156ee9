import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

/** Servers have no System Restore: how every one of its commands ends (the id is inferred). */
export function systemRestoreNotSupported(): PSError {
  const text = "This functionality is not supported on this operating system.";
  return clrError("NotSupported", "InvalidOperation", "System.InvalidOperationException", text);
}
