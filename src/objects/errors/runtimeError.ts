import { type RuntimeMessageId, runtimeMessages } from "../../diag/messages/runtime.ts";
import { ambient } from "../host/ambient.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";
import { messageText } from "./fillMessage.ts";
import { type PSError, psError } from "./PSError.ts";

/**
 * An error of the engine with id, category, exception type and text of the catalogue (`diag/messages/runtime.ts`);
 * {0}, {1} ... of the text are filled from `args`.
 */
export function runtimeError(
  id: RuntimeMessageId,
  args: readonly string[] = [],
  options: RuntimeErrorOptions = {},
): PSError {
  if (id === "NotModelled") tellMissing(args[0], null, null);
  return catalogueError(id, args, options);
}

function catalogueError(id: RuntimeMessageId, args: readonly string[], options: RuntimeErrorOptions): PSError {
  const entry = runtimeMessages[id];
  const exception = `System.Management.Automation.${entry.exception ?? "RuntimeException"}`;
  return psError(entry.id ?? id, entry.category, messageText(entry, args), { exception, ...options });
}

export interface RuntimeErrorOptions {
  /** The exception's type where it is not the one of the message. */
  readonly exception?: string;
  readonly target?: unknown;
  readonly inner?: ExceptionObject | null;
}

/** The error for what is known but not modelled: `what` names the cmdlet, parameter, type, member or behaviour. */
export function notModelled(what: string): PSError {
  return runtimeError("NotModelled", [what]);
}

/** The same for a command as a whole; `what` where it needs more words than its name. */
export function commandNotModelled(command: string, what = command, reason: string | null = null): PSError {
  tellMissing(reason === null ? what : `${what} (${reason})`, command, null);
  return catalogueError("NotModelled", [reason === null ? what : `${what} ${reason}: it`], {});
}

/** The same for a parameter of a command that is modelled; `reason` goes on from its name ("is reserved for ..."). */
export function parameterNotModelled(command: string, parameter: string, reason: string | null = null): PSError {
  const what = `The parameter -${parameter} of ${command}`;
  tellMissing(reason === null ? what : `${what} (${reason})`, command, parameter);
  return catalogueError("NotModelled", [reason === null ? what : `${what} ${reason}: it`], {});
}

function tellMissing(what: string, command: string | null, parameter: string | null): void {
  ambient().notModelled?.({ what, command, parameter });
}

/** The same for a command or module that is known and not here: `where` has it, and `hint` is a sentence on what works instead. */
export function knownAndAbsent(what: string, where: string, hint: string | null, command: string | null): PSError {
  tellMissing(what, command, null);
  return catalogueError("KnownAndAbsent", [what, where, hint === null ? "" : ` ${hint}`], {});
}
