import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { shellServer } from "../../../../src/world/server/ExchangeServer.ts";
import { isVersionAtLeast } from "../../../../src/world/server/serverVersion.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";

/**
 * The steps of a cmdlet whose noun another one has replaced: it warns of that before it works. That such cmdlets will be removed,
 * and which to use, is documented; the warning's last sentence is inferred.
 */
export function withRetirement(
  cmdlet: CmdletContext,
  verb: string,
  noun: string,
  { by, from }: NonNullable<NounDefinition["retired"]>,
  steps: CmdletSteps,
): CmdletSteps {
  return {
    ...steps,
    begin() {
      if (isVersionAtLeast(shellServer(cmdlet.service(worldKey)).values.AdminDisplayVersion, from)) {
        const [older, later] = [`${verb}-${noun}`, `${verb}-${by}`];
        cmdlet.warning(
          `The ${older} cmdlet will be removed in a future version of Exchange. Use the ${later} cmdlet instead. If you have any scripts that use the ${older} cmdlet, update them to use the ${later} cmdlet.  For more information, see http://go.microsoft.com/fwlink/p/?LinkId=254711.`,
        );
      }
      return steps.begin?.();
    },
  };
}
