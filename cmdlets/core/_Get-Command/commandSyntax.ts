import type { CmdletContext } from "../../../src/command/prelude.ts";
import { type CommandView, commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { syntaxText } from "../../../src/command/syntaxText.ts";
import type { PerEdition } from "../../../src/diag/Edition.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { hasWildcards } from "../../../src/objects/ops/wildcard.ts";

/** The syntax of an alias is the name that it stands for: so before 7.1 (PowerShell/PowerShell#10784). */
const namesOnlyTarget: PerEdition<boolean> = { Desktop: true, Core: false };

/** The first alias of a command that was found by a pattern: its syntax is shown as the alias's, observed since 7.1. */
function aliasInSyntax(cmdlet: CmdletContext, command: CommandView, names: readonly string[]): string | null {
  const isNamed = names.some((name) => name.toLowerCase() === command.name.toLowerCase());
  if (namesOnlyTarget[cmdlet.edition] || isNamed || !names.some(hasWildcards)) return null;
  const service = cmdlet.service(commandServiceKey);
  const found = service.all().find((one) => service.aliasTarget(one)?.toLowerCase() === command.name.toLowerCase());
  return found?.name ?? null;
}

/** The path that Get-Command of PowerShell 7 shows of a script in place of its name. */
function shownPath(cmdlet: CmdletContext, command: CommandView): string | null {
  return command.commandType === "ExternalScript" && cmdlet.edition === "Core"
    ? toText(getMember(command, "Path"))
    : null;
}

/** What -Syntax writes of a command that was found by names or patterns. */
export function commandSyntax(cmdlet: CmdletContext, command: CommandView, names: readonly string[]): string | null {
  const service = cmdlet.service(commandServiceKey);
  if (namesOnlyTarget[cmdlet.edition] && command.commandType === "Alias") return service.aliasTarget(command);
  const alias = aliasInSyntax(cmdlet, command, names);
  return syntaxText(service, command, shownPath(cmdlet, command), alias);
}
