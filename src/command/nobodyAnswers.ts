import type { PSError } from "../objects/errors/PSError.ts";
import { runtimeError } from "../objects/errors/runtimeError.ts";
import { defaultHostName, type PSHost } from "./services/PSHost.ts";

/** The error for a question that a host puts to nobody; `message` is null where a line is read without one. */
export function nobodyAnswers(host: PSHost, message: string | null): PSError {
  if (host.name !== defaultHostName) return runtimeError("PromptingNotAvailable");
  return message === null
    ? runtimeError("HostInputNotImplemented")
    : runtimeError("HostFunctionNotImplemented", [message]);
}
