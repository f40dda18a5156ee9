import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { hasWildcards, wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import {
  type SessionConfiguration,
  sessionConfigurations,
} from "../../../../src/providers/machine/SessionConfiguration.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";

/** The session configurations of this computer. */
export function configurationsHere(cmdlet: CmdletContext) {
  return sessionConfigurations(cmdlet.service(providerServiceKey).machine);
}

/** Those whose names fit; a name that fits none is an error. */
export function chosenConfigurations(
  cmdlet: CmdletContext,
  patterns: readonly string[] | undefined,
): readonly SessionConfiguration[] {
  const all = [...configurationsHere(cmdlet).values()];
  if (!patterns) return all;
  return patterns.flatMap((pattern) => {
    const matches = wildcardMatcher(pattern);
    const found = all.filter(({ name }) => matches(name));
    if (found.length === 0 && !hasWildcards(pattern)) reportMissing(cmdlet, pattern);
    return found;
  });
}

export function reportMissing(cmdlet: CmdletContext, name: string): void {
  cmdlet.error({
    id: "Microsoft.PowerShell.Commands.WriteErrorException",
    message: `No session configuration matches criteria "${name}".`,
    category: "NotSpecified",
    exception: "Microsoft.PowerShell.Commands.WriteErrorException",
  });
}

/** The notice that the service which lets people in must start anew; nothing has to here, so that it is told only. */
export function noteRestart(cmdlet: CmdletContext, noRestart: boolean): void {
  if (noRestart)
    cmdlet.warning(
      "The WinRM service must be restarted to make the changes effective. Restart the WinRM service manually.",
    );
}
