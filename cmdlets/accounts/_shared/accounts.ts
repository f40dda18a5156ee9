import { clockKey } from "../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { localDateAt } from "../../../src/objects/text/time/moments.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { SecurityIdentifier } from "../../../src/objects/values/security/SecurityIdentifier.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import { type LocalAccount, LocalAccounts } from "../../../src/providers/machine/LocalAccounts.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";
import { windowsVersion } from "../../../src/world/server/windowsVersion.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

export type Kind = LocalAccount["kind"];

const commands = "Microsoft.PowerShell.Commands";
const passwordAge = 42 * 86_400_000;

/** The accounts of the session's computer, which last as long as the session. */
export function localAccounts(cmdlet: CmdletContext): LocalAccounts {
  const { machine } = providersOf(cmdlet);
  if (machine.localAccounts === null) {
    const { fqdn, operatingSystem } = ownMachine(cmdlet.service(worldKey));
    machine.localAccounts = new LocalAccounts(fqdn, windowsVersion(operatingSystem) ?? "0");
  }
  return machine.localAccounts;
}

/** How a command names accounts: one of them is given. */
export interface AccountSelection {
  readonly Name?: string | readonly string[] | undefined;
  readonly SID?: unknown;
  readonly InputObject?: unknown;
  readonly Group?: unknown;
}

/** The accounts that a command names; those that are not there are told. Only names of Get- may have wildcards. */
export function namedAccounts(
  cmdlet: CmdletContext,
  kind: Kind,
  selection: AccountSelection,
  takesPatterns = false,
): LocalAccount[] {
  const all = localAccounts(cmdlet).list(kind);
  return askedFor(selection).flatMap((written) => {
    const matches = takesPatterns ? wildcardMatcher(written) : equals(written);
    const found = all.filter(({ name, sid }) => matches(name) || equals(written)(sid));
    if (found.length === 0 && !(takesPatterns && hasWildcards(written))) cmdlet.error(notFound(kind, written));
    return found;
  });
}

const equals = (written: string) => {
  const wanted = written.toLowerCase();
  return (text: string): boolean => text.toLowerCase() === wanted;
};

function askedFor({ Name, SID, InputObject, Group }: AccountSelection): readonly string[] {
  if (Name !== undefined) return [Name].flat();
  return [SID ?? InputObject ?? Group].flat().map(numberOrName);
}

/** What an object of an account is found by: its number, or its name where it was made by a script. */
export function numberOrName(value: unknown): string {
  if (value instanceof SecurityIdentifier) return value.text;
  if (!(value instanceof PropertyBag)) return "";
  const sid = value.get("SID");
  return sid instanceof SecurityIdentifier ? sid.text : String(value.get("Name") ?? "");
}

export function notFound(kind: Kind | "Principal", written: string): PSError {
  return refusal(`${kind}NotFound`, "ObjectNotFound", `${kind} ${written} was not found.`, written);
}

/** An error of the module: its exception is named after its id. */
export function refusal(
  id: string,
  category: "ObjectNotFound" | "ResourceExists" | "InvalidArgument" | "PermissionDenied",
  text: string,
  target: unknown = null,
): PSError {
  return clrError(id, category, `${commands}.${id}Exception`, text, target);
}

/** An account as scripts see it. */
export function accountObject({ kind, sid, name, description, user }: LocalAccount): PropertyBag {
  const date = (milliseconds: number | null) => (milliseconds === null ? null : localDateAt(milliseconds));
  const { passwordSet = null, passwordExpires = false } = user ?? {};
  return new PropertyBag(`${commands}.Local${kind}`, [
    ["Description", description],
    ["Name", name],
    ["SID", SecurityIdentifier.read(sid)],
    ["PrincipalSource", localSource()],
    ["ObjectClass", kind],
    ["AccountExpires", date(user?.expires ?? null)],
    ["Enabled", user?.isEnabled],
    ["FullName", user?.fullName],
    ["PasswordChangeableDate", date(passwordSet)],
    ["PasswordExpires", date(passwordSet === null || !passwordExpires ? null : passwordSet + passwordAge)],
    ["UserMayChangePassword", user?.mayChangePassword],
    ["PasswordRequired", user?.needsPassword],
    ["PasswordLastSet", date(passwordSet)],
    ["LastLogon", null],
  ]);
}

export function localSource(): EnumValue | null {
  return EnumValue.named(typeByName(`${commands}.PrincipalSource`), "Local");
}

export function now(cmdlet: CmdletContext): number {
  return cmdlet.service(clockKey).now();
}
