import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

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

  /** Whether both are own entries that differ in their rights alone. */
  isSameKind(other: AccessRule): boolean {
    return (
      !this.isInherited &&
      !other.isInherited &&
      this.identity === other.identity &&
      this.isAllow === other.isAllow &&
      this.inheritance === other.inheritance &&
      this.propagation === other.propagation
    );
  }

  withRights(rights: bigint): AccessRule {
    const { identity, isAllow, inheritance, propagation, isInherited, isRegistry } = this;
    return new AccessRule(identity, rights, isAllow, inheritance, propagation, isInherited, isRegistry);
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

  /**
   * Adds an entry where the canonical order has it: what is denied, what is allowed, what is inherited. The rights of an
   * own entry of the same account and kind are widened instead.
   */
  add(rule: AccessRule): void {
    const same = this.rules.findIndex((each) => each.isSameKind(rule));
    if (same >= 0) {
      this.rules[same] = this.rules[same].withRights(this.rules[same].rights | rule.rights);
      return;
    }
    const after = this.rules.findIndex((each) => rankOf(each) > rankOf(rule));
    this.rules.splice(after < 0 ? this.rules.length : after, 0, rule);
  }

  copy(): ObjectSecurity {
    const copy = new ObjectSecurity(this.kind, this.owner, this.group, this.rules);
    copy.isProtected = this.isProtected;
    return copy;
  }
}

function rankOf({ isInherited, isAllow }: AccessRule): number {
  return isInherited ? 2 : isAllow ? 1 : 0;
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
