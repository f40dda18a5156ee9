import type { CmdletContext } from "../../../src/command/prelude.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { SecurityIdentifier } from "../../../src/objects/values/security/SecurityIdentifier.ts";
import type { LocalAccount } from "../../../src/providers/machine/LocalAccounts.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { worldKey } from "../../../src/world/worldKey.ts";
import { localAccounts, localSource, notFound, numberOrName } from "./accounts.ts";

/** The members of a group that a script made; whom Windows and its domain put into its own groups is not modelled. */
export function membersOf(group: LocalAccount): readonly string[] {
  if (group.members === null) throw notModelled(`Who is in the local group ${group.name}`);
  return group.members;
}

/** A member as Get-LocalGroupMember gives it: with the computer before its name. */
export function memberObject(cmdlet: CmdletContext, { sid, name, kind }: LocalAccount): PropertyBag {
  const computer = ownMachine(cmdlet.service(worldKey)).name;
  return new PropertyBag("Microsoft.PowerShell.Commands.LocalPrincipal", [
    ["Name", `${computer}\\${name}`],
    ["SID", SecurityIdentifier.read(sid)],
    ["PrincipalSource", localSource()],
    ["ObjectClass", kind],
  ]);
}

/** Whom a member's object or name means: a local account by its name, with or without the computer's, or by its number. */
export function memberNamed(cmdlet: CmdletContext, value: unknown): LocalAccount | null {
  const written = numberOrName(value);
  const computer = ownMachine(cmdlet.service(worldKey)).name.toLowerCase();
  const [domain, name] = written.includes("\\") ? written.split("\\") : ["", written];
  const isLocal = ["", ".", computer].includes(domain.toLowerCase());
  const found = isLocal ? localAccounts(cmdlet).find(name) : null;
  if (found) return found;
  if (!isLocal || /^S-1-/i.test(name)) throw notModelled("A member of a local group from a domain");
  cmdlet.error(notFound("Principal", written));
  return null;
}
