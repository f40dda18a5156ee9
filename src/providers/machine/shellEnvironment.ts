import type { CmdletContext } from "../../command/CmdletContext.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { worldKey } from "../../world/worldKey.ts";
import { EnvironmentVariables } from "../EnvironmentVariables.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { ownMachine } from "./ownMachine.ts";

/** The variables of a new process: the session's or those of the computer, with changes; undefined: the session's. */
export function shellEnvironment(
  cmdlet: CmdletContext,
  isNew: boolean,
  changes: unknown,
): Iterable<readonly [string, string]> | undefined {
  if (!isNew && !(changes instanceof Dictionary)) return undefined;
  const variables = new EnvironmentVariables(
    isNew
      ? ownMachine(cmdlet.service(worldKey)).environment.map(({ name, value }) => [name, value] as const)
      : cmdlet.service(providerServiceKey).environment.entries(),
  );
  if (changes instanceof Dictionary)
    for (const { key, value } of changes.entries()) variables.set(toText(key), value === null ? null : toText(value));
  return variables.entries();
}
