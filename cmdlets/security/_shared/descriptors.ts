import type { ProviderPath } from "../../../src/command/Provider.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { AccessRule, ObjectSecurity, type SecuredKind } from "../../../src/objects/values/security/ObjectSecurity.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import { providerQualified } from "../../../src/providers/itemLocation.ts";
import { notSupportedByProvider } from "../../../src/providers/providerErrors.ts";

const fullControl = { File: 2032127n, Directory: 2032127n, Registry: 983103n };
const read = { File: 1179817n, Directory: 1179817n, Registry: 131097n };

/** The descriptor of an item: what a script set, or what Windows gives to administrators and users. */
export function descriptorOf(cmdlet: CmdletContext, found: ProviderPath): ObjectSecurity {
  if (!found.provider.supports("security")) throw notSupportedByProvider("security");
  const kept = providersOf(cmdlet).machine.descriptors.get(providerQualified(found.provider, found.path));
  return kept instanceof ObjectSecurity ? kept.copy() : standard(kindOf(cmdlet, found));
}

export function setDescriptor(cmdlet: CmdletContext, found: ProviderPath, descriptor: ObjectSecurity): void {
  if (!found.provider.supports("security")) throw notSupportedByProvider("security");
  providersOf(cmdlet).machine.descriptors.set(providerQualified(found.provider, found.path), descriptor.copy());
}

function kindOf(cmdlet: CmdletContext, { provider, path }: ProviderPath): SecuredKind {
  if (provider !== providersOf(cmdlet).fileSystem) return "Registry";
  return provider.isContainer(path) ? "Directory" : "File";
}

function standard(kind: SecuredKind): ObjectSecurity {
  const inheritance = kind === "File" ? 0n : kind === "Directory" ? 3n : 1n;
  const rule = (identity: string, rights: bigint): AccessRule =>
    new AccessRule(identity, rights, true, inheritance, 0n, true, kind === "Registry");
  return new ObjectSecurity(kind, "BUILTIN\\Administrators", "BUILTIN\\Administrators", [
    rule("NT AUTHORITY\\SYSTEM", fullControl[kind]),
    rule("BUILTIN\\Administrators", fullControl[kind]),
    rule("BUILTIN\\Users", read[kind]),
  ]);
}
