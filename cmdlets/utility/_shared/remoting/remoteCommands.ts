import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { commandServiceKey } from "../../../../src/command/services/CommandService.ts";
import type { Runspace } from "../../../../src/command/services/RunspaceService.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import { enumerate } from "../../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import type { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";
import { isExchangeShell } from "../../../../src/providers/machine/SessionConfiguration.ts";

/** Which commands of a session are wanted. */
export interface CommandWish {
  readonly CommandName?: readonly string[] | undefined;
  readonly Module?: readonly string[] | undefined;
  readonly FullyQualifiedModule?: readonly unknown[] | undefined;
  readonly CommandType?: unknown;
  readonly AllowClobber: boolean;
}

/** The module whose cmdlets a session of the Exchange configuration offers. */
const exchangeModule = "Exchange";

export function isExchangeSession(session: PSSessionObject): boolean {
  return isExchangeShell(session.configurationName);
}

/** Names of the commands to bring in; those that would hide a local command are left out with a warning. */
export function remoteCommands(cmdlet: CmdletContext, session: PSSessionObject, wish: CommandWish): readonly string[] {
  const wanted = offered(cmdlet, session, wish);
  if (wish.AllowClobber) return wanted;
  const local = new Map(
    cmdlet
      .service(commandServiceKey)
      .all()
      .map((one) => [one.name.toLowerCase(), one] as const),
  );
  return wanted.filter((name) => {
    const found = local.get(name.toLowerCase());
    if (!found || cmdlet.service(commandServiceKey).moduleName(found) === exchangeModule) return true;
    if (wish.CommandName)
      cmdlet.warning(
        `Proxy creation has been skipped for the following command: '${name}', because it would shadow an existing local command.  Use the AllowClobber parameter if you want to shadow existing local commands.`,
      );
    return false;
  });
}

function offered(cmdlet: CmdletContext, session: PSSessionObject, wish: CommandWish): readonly string[] {
  const patterns = (wish.CommandName ?? ["*"]).map((name) => wildcardMatcher(name));
  const matches = (name: string) => patterns.some((test) => test(name));
  if (isExchangeSession(session)) {
    const service = cmdlet.service(commandServiceKey);
    return service
      .all()
      .filter((command) => command.commandType === "Cmdlet" && service.moduleName(command) === exchangeModule)
      .map(({ name }) => name)
      .filter(matches);
  }
  const runspace = session.runspace as Runspace;
  const modules = wish.Module ?? wish.FullyQualifiedModule?.map((one) => toText(getMember(one, "Name") ?? one));
  const named = new Map<string, unknown>();
  if (modules) named.set("Module", [...modules]);
  if (wish.CommandType !== undefined) named.set("CommandType", toText(wish.CommandType));
  const text =
    "param($Module, $CommandType = 'Cmdlet, Function, Filter') $p = @{ CommandType = $CommandType }; if ($Module) { $p.Module = $Module }; Get-Command @p";
  const { items } = runspace.run({ text, named });
  const names = items.flatMap(({ stream, value }) =>
    stream === "Output" ? [...(enumerate(value) ?? [value])].map((one) => toText(getMember(one, "Name"))) : [],
  );
  return [...new Set(names)].filter(matches).filter((name) => !/[:\\]/.test(name));
}
