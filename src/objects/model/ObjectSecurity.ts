import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import { typeByName } from "./typeRegistry.ts";

export type SecuredKind = "File" | "Directory" | "Registry";

/** One entry of an access control list: FileSystemAccessRule or RegistryAccessRule. */
export class AccessRule extends ClrObject {
  constructor(
    readonly identity: string,
    /** The number of a FileSystemRights or RegistryRights value. */
    readonly rights: bigint,
    readonly isAllow: boolean,
    readonly inheritance = 0n,
    readonly propagation = 0n,
    readonly isInherited = false,
    readonly isRegistry = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.isRegistry ? registryRuleType() : fileRuleType();
  }
}

/** A security descriptor: owner, group, access list. */
export class ObjectSecurity extends ClrObject {
  owner: string;
  group: string;
  rules: AccessRule[];
  isProtected = false;

  constructor(
    readonly kind: SecuredKind,
    owner: string,
    group: string,
    rules: readonly AccessRule[],
  ) {
    super();
    this.owner = owner;
    this.group = group;
    this.rules = [...rules];
  }

  get clrType(): ClrType {
    return typeByName(`System.Security.AccessControl.${this.kind}Security`);
  }

  copy(): ObjectSecurity {
    const copy = new ObjectSecurity(this.kind, this.owner, this.group, this.rules);
    copy.isProtected = this.isProtected;
    return copy;
  }
}

/** The name that an account is shown by: "BUILTIN\Administrators" for "Administrators". */
export function accountName(text: string): string {
  const bare = text.replace(/^.*\\/, "").toLowerCase();
  return wellKnown.get(bare) ?? text;
}

const wellKnown = new Map([
  ["everyone", "Everyone"],
  ["system", "NT AUTHORITY\\SYSTEM"],
  ["authenticated users", "NT AUTHORITY\\Authenticated Users"],
  ["network service", "NT AUTHORITY\\NETWORK SERVICE"],
  ["administrators", "BUILTIN\\Administrators"],
  ["users", "BUILTIN\\Users"],
  ["creator owner", "CREATOR OWNER"],
]);

const fileRuleType = lazyType("System.Security.AccessControl.FileSystemAccessRule");
const registryRuleType = lazyType("System.Security.AccessControl.RegistryAccessRule");
