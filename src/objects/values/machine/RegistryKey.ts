import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import type { RegistryValueKind } from "../../../base/registryValueKinds.ts";
import { expandEnvironmentVariables } from "../../text/expandEnvironmentVariables.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

export interface RegistryValue {
  readonly name: string;
  readonly value: unknown;
  readonly kind: RegistryValueKind;
}

/** A key of the virtual registry: Microsoft.Win32.RegistryKey. The nameless key holds the root keys. */
export class RegistryKey extends ClrObject {
  readonly subkeys = new CaseInsensitiveMap<RegistryKey>();
  /** By name; "" is the key's default value. */
  readonly values = new CaseInsensitiveMap<RegistryValue>();

  constructor(
    /** Full name: "HKEY_LOCAL_MACHINE\SOFTWARE". */
    readonly name: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return registryKeyType();
  }

  /** The key below, by the names on the way. */
  find(path: string): RegistryKey | undefined {
    let key: RegistryKey | undefined = this;
    for (const name of path.split("\\")) if (name !== "") key = key?.subkeys.get(name);
    return key;
  }

  /** The key below, made with all above it where it is not there. */
  open(path: string): RegistryKey {
    let key: RegistryKey = this;
    for (const name of path.split("\\")) {
      if (name === "") continue;
      let next = key.subkeys.get(name);
      if (!next) {
        next = new RegistryKey(key.name === "" ? name : `${key.name}\\${name}`);
        key.subkeys.set(name, next);
      }
      key = next;
    }
    return key;
  }

  setValue(name: string, value: unknown, kind: RegistryValueKind): void {
    this.values.set(name, { name: this.values.get(name)?.name ?? name, value, kind });
  }

  /** A value as it is read: environment variables in an expandable text are replaced. Undefined where there is none. */
  read(name: string): unknown {
    const found = this.values.get(name);
    if (found?.kind !== "ExpandString" || typeof found.value !== "string") return found?.value;
    return expandEnvironmentVariables(found.value);
  }

  /** All keys and values below this key in one text: another one as soon as something is changed. */
  get allText(): string {
    const own = [...this.values.values()].map((each) => `${each.name}=${each.kind}:${String(each.value)}`);
    return `[${this.name}]${own.join(";")}${[...this.subkeys.values()].map((key) => key.allText).join("")}`;
  }

  /** Remembers all below this key; what is given back makes it so again. */
  keep(): () => void {
    const kept = this.copyAs(this.name);
    return () => {
      const { subkeys, values } = kept.copyAs(this.name);
      this.subkeys.clear();
      for (const [name, key] of subkeys) this.subkeys.set(name, key);
      this.values.clear();
      for (const [name, value] of values) this.values.set(name, value);
    };
  }

  /** A copy of this key with all below it, under another full name. */
  copyAs(name: string): RegistryKey {
    const copy = new RegistryKey(name);
    for (const value of this.values.values()) copy.values.set(value.name, value);
    for (const [key, below] of this.subkeys)
      copy.subkeys.set(key, below.copyAs(name === "" ? below.name : `${name}\\${key}`));
    return copy;
  }
}

const registryKeyType = lazyType("Microsoft.Win32.RegistryKey");
