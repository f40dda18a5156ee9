import type { CmdletContext } from "../../../src/command/prelude.ts";
import { computerError, localComputer, targetComputer } from "../../../src/providers/machine/computers.ts";

/** The two ends of the secure channel of the shell's own computer, by name. */
export interface SecureChannel {
  readonly computer: string;
  readonly domain: string;
}

/**
 * The channel that a command is about, asked for with -WhatIf and -Confirm; null where that said no. Throws
 * ComputerNotInDomain with the sentence `outside`, and AddressResolutionException where nobody has the server's name.
 */
export function secureChannel(
  cmdlet: CmdletContext,
  server: string | undefined,
  outside: string,
): SecureChannel | null {
  const { machine, membership } = localComputer(cmdlet);
  if (!cmdlet.shouldProcess(machine.name)) return null;
  if (membership.domain === null) {
    const text = `${outside} The local computer is not currently part of a domain.`;
    throw computerError("ComputerNotInDomain", text, machine.name);
  }
  if (server !== undefined && targetComputer(cmdlet, server) === null) {
    const text = `The specified server name ${server} cannot be resolved.`;
    throw computerError("AddressResolutionException", text, server);
  }
  return { computer: machine.name, domain: membership.domain };
}
