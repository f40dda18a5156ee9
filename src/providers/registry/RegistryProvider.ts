import { type RegistryValueKind, registryValueKinds } from "../../base/registryValueKinds.ts";
import type { CopyOptions, ListingOptions, ProviderContext, ProviderInterface } from "../../command/Provider.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { ensureExtendedMembers } from "../../objects/members/extendedMembers.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import type { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { UInt32, UInt64 } from "../../objects/values/numbers.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import { ProviderBase } from "../ProviderBase.ts";
import { argumentError, clrError, managementError } from "../providerErrors.ts";

/** Registry: keys as items, values as their properties. Paths are full key names. */
export class RegistryProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set([
    "property",
    "dynamicProperty",
    "security",
    "include",
    "items",
    "navigation",
    "newDrive",
  ]);
  root: RegistryKey;

  constructor(
    readonly info: ProviderInfo,
    root: RegistryKey,
  ) {
    super();
    this.root = root;
  }

  exists(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  isContainer(path: string): boolean {
    return this.exists(path);
  }

  childNames(path: string, _options: ListingOptions): readonly string[] {
    return [...(this.#find(path)?.subkeys.keys() ?? [])].sort((left, right) =>
      left.toLowerCase() < right.toLowerCase() ? -1 : 1,
    );
  }

  item(path: string, _context: ProviderContext | null): unknown {
    const key = this.#find(path);
    if (!key || key.name === "") return key;
    const names = [...key.values.values()].map(({ name }) => (name === "" ? "(default)" : name));
    ensureExtendedMembers(key).setNote("Property", new TypedArray(typeByName("System.String"), names));
    return key;
  }

  override newItem(path: string, _itemType: string | undefined, value: unknown, context: ProviderContext): void {
    const existing = this.#find(path);
    if (existing && !context.force) {
      const text = "A key in this path already exists.";
      context.cmdlet.error(
        clrError("System.IO.IOException", "ResourceExists", "System.IO.IOException", text, existing),
      );
      return;
    }
    if (!this.#find(this.parent(path)) && !context.force) {
      const text = "The registry key at the specified path does not exist.";
      context.cmdlet.error(
        clrError("System.ArgumentException", "InvalidArgument", "System.ArgumentException", text, path),
      );
      return;
    }
    if (!context.cmdlet.shouldProcess(`Item: ${path}`, "New Item")) return;
    const key = this.#open(path);
    if (value !== undefined && value !== null) key.setValue("", value, "String");
    context.write(this.item(path, null), path, true);
  }

  override setItem(path: string, value: unknown, context: ProviderContext): void {
    if (!context.cmdlet.shouldProcess(`Item: ${path} Value: ${toText(value ?? null)}`, "Set Item")) return;
    const type = context.cmdlet.raw("Type");
    const kind = type === undefined ? kindOf(value) : kindNamed(toText(type));
    this.#key(path).setValue("", valueOf(value, kind), kind);
    if (context.cmdlet.isBound("PassThru")) context.write(this.item(path, null), path, true);
  }

  override clearItem(path: string, context: ProviderContext): void {
    if (context.cmdlet.shouldProcess(`Item: ${path}`, "Clear Key")) this.#key(path).values.clear();
  }

  override removeItem(path: string, _recurse: boolean, context: ProviderContext): void {
    if (!context.cmdlet.shouldProcess(`Item: ${path}`, "Remove Key")) return;
    this.#key(this.parent(path)).subkeys.delete(this.leaf(path));
  }

  override renameItem(path: string, newName: string, context: ProviderContext): void {
    if (/[\\/]/.test(newName))
      throw argumentError("Cannot rename the specified target, because it represents a path or device name.");
    const target = this.join(this.parent(path), newName);
    if (!context.cmdlet.shouldProcess(`Item: ${path} NewName: ${newName}`, "Rename Key")) return;
    this.#move(path, target, context);
  }

  override moveItem(path: string, destination: string, context: ProviderContext): void {
    const target = this.exists(destination) ? this.join(destination, this.leaf(path)) : destination;
    if (context.cmdlet.shouldProcess(`Item: ${path} Destination: ${target}`, "Move Item"))
      this.#move(path, target, context);
  }

  override copyItem(path: string, destination: string, options: CopyOptions, context: ProviderContext): void {
    const target = this.exists(destination) ? this.join(destination, this.leaf(path)) : destination;
    if (!context.cmdlet.shouldProcess(`Item: ${path} Destination: ${target}`, "Copy Key")) return;
    const copy = this.#key(path).copyAs(target);
    if (!options.recurse) copy.subkeys.clear();
    this.#open(this.parent(target)).subkeys.set(this.leaf(target), copy);
    if (context.cmdlet.isBound("PassThru")) context.write(this.item(target, null), target, true);
  }

  override getProperty(path: string, names: readonly string[] | null, context: ProviderContext): void {
    const key = this.#key(path);
    const result = new PSCustomObject();
    for (const name of names ?? [...key.values.values()].map((value) => value.name)) {
      const value = key.values.get(storedName(name));
      if (value) result.extended.setNote(shownName(value.name), key.read(value.name));
      else context.cmdlet.error(propertyMissing(name, path));
    }
    if (result.extended.shape.size > 0) context.write(result, path);
  }

  /** What was written to a value, as it lies in the key. */
  #writeStored(key: RegistryKey, path: string, name: string, context: ProviderContext): void {
    const result = new PSCustomObject();
    const value = key.values.get(storedName(name));
    if (value) result.extended.setNote(shownName(value.name), value.value);
    context.write(result, path);
  }

  override setProperty(path: string, values: ReadonlyMap<string, unknown>, context: ProviderContext): void {
    const key = this.#key(path);
    for (const [name, value] of values) {
      if (!context.cmdlet.shouldProcess(`Item: ${path} Property: ${name}`, "Set Property")) continue;
      const existing = key.values.get(storedName(name));
      const type = context.cmdlet.raw("Type");
      const kind = type === undefined ? (existing?.kind ?? kindOf(value)) : kindNamed(toText(type));
      key.setValue(storedName(name), valueOf(value, kind), kind);
    }
    if (!context.cmdlet.isBound("PassThru")) return;
    for (const name of values.keys()) this.#writeStored(key, path, name, context);
  }

  override clearProperty(path: string, names: readonly string[], context: ProviderContext): void {
    const key = this.#key(path);
    for (const name of names) {
      const value = key.values.get(storedName(name));
      if (!value) context.cmdlet.error(propertyMissing(name, path));
      else if (context.cmdlet.shouldProcess(`Item: ${path} Property: ${name}`, "Clear Property")) {
        key.setValue(value.name, emptyValue(value.kind), value.kind);
      }
    }
  }

  override newProperty(
    path: string,
    name: string,
    type: string | undefined,
    value: unknown,
    context: ProviderContext,
  ): void {
    const key = this.#key(path);
    if (key.values.has(storedName(name)) && !context.force) {
      const text = "The property already exists.";
      context.cmdlet.error(clrError("System.IO.IOException", "WriteError", "System.IO.IOException", text, path));
      return;
    }
    if (!context.cmdlet.shouldProcess(`Item: ${path} Property: ${name}`, "New Property")) return;
    const kind = type === undefined ? kindOf(value) : kindNamed(type);
    key.setValue(storedName(name), valueOf(value, kind), kind);
    this.#writeStored(key, path, name, context);
  }

  override removeProperty(path: string, name: string, context: ProviderContext): void {
    const key = this.#key(path);
    if (!key.values.has(storedName(name))) {
      context.cmdlet.error(propertyMissing(name, path));
      return;
    }
    if (context.cmdlet.shouldProcess(`Item: ${path} Property: ${name}`, "Remove Property"))
      key.values.delete(storedName(name));
  }

  override renameProperty(path: string, name: string, newName: string, context: ProviderContext): void {
    this.#carry(path, name, path, newName, "Rename Property", true, context);
  }

  override copyProperty(path: string, name: string, toPath: string, toName: string, context: ProviderContext): void {
    this.#carry(path, name, toPath, toName, "Copy Property", false, context);
  }

  override moveProperty(path: string, name: string, toPath: string, toName: string, context: ProviderContext): void {
    this.#carry(path, name, toPath, toName, "Move Property", true, context);
  }

  override newDriveRoot(root: string, written: string): string {
    const path = root
      .replace(/^HKLM:\\?/i, "HKEY_LOCAL_MACHINE\\")
      .replace(/^HKCU:\\?/i, "HKEY_CURRENT_USER\\")
      .replace(/\\$/, "");
    if (this.exists(path)) return path;
    const text = `The specified drive root "${written}" either does not exist, or it is not a folder.`;
    throw clrError("DriveRootError", "ReadError", "System.IO.IOException", text);
  }

  #carry(
    path: string,
    name: string,
    toPath: string,
    toName: string,
    action: string,
    removes: boolean,
    context: ProviderContext,
  ): void {
    const value = this.#key(path).values.get(storedName(name));
    if (!value) {
      context.cmdlet.error(propertyMissing(name, path));
      return;
    }
    if (!context.cmdlet.shouldProcess(`Item: ${path} SourceProperty: ${name} DestinationProperty: ${toName}`, action))
      return;
    if (removes) this.#key(path).values.delete(storedName(name));
    this.#key(toPath).setValue(storedName(toName), value.value, value.kind);
    if (context.cmdlet.isBound("PassThru")) this.getProperty(toPath, [toName], context);
  }

  #move(path: string, target: string, context: ProviderContext): void {
    const copy = this.#key(path).copyAs(target);
    this.#key(this.parent(path)).subkeys.delete(this.leaf(path));
    this.#open(this.parent(target)).subkeys.set(this.leaf(target), copy);
    if (context.cmdlet.isBound("PassThru")) context.write(this.item(target, null), target, true);
  }

  #key(path: string): RegistryKey {
    return this.#open(path);
  }

  #find(path: string): RegistryKey | undefined {
    return this.root.find(fullHive(path));
  }

  #open(path: string): RegistryKey {
    return this.root.open(fullHive(path));
  }
}

const hives: ReadonlyMap<string, string> = new Map([
  ["hklm", "HKEY_LOCAL_MACHINE"],
  ["hkcu", "HKEY_CURRENT_USER"],
  ["hkcr", "HKEY_CLASSES_ROOT"],
  ["hkcc", "HKEY_CURRENT_CONFIG"],
  ["hku", "HKEY_USERS"],
]);

/** The path with its hive's whole name: a path may begin with the short one. */
function fullHive(path: string): string {
  const [hive] = path.split("\\", 1);
  const full = hives.get(hive.toLowerCase());
  return full === undefined ? path : full + path.slice(hive.length);
}

function propertyMissing(name: string, path: string): PSError {
  const text = `Property ${name} does not exist at path ${path}.`;
  return managementError(
    "System.Management.Automation.PSArgumentException",
    "InvalidArgument",
    text,
    "PSArgumentException",
    name,
  );
}

/** What a value of a kind is when it is cleared. */
function emptyValue(kind: RegistryValueKind): unknown {
  switch (kind) {
    case "DWord":
      return 0;
    case "QWord":
      return 0n;
    case "Binary":
      return new TypedArray(typeByName("System.Byte"), []);
    case "MultiString":
      return new TypedArray(typeByName("System.String"), []);
    default:
      return "";
  }
}

function storedName(name: string): string {
  return name.toLowerCase() === "(default)" ? "" : name;
}

function shownName(name: string): string {
  return name === "" ? "(default)" : name;
}

function kindNamed(text: string): RegistryValueKind {
  return registryValueKinds.find((kind) => kind.toLowerCase() === text.toLowerCase()) ?? "Unknown";
}

function kindOf(value: unknown): RegistryValueKind {
  const plain = unwrap(value);
  if (typeof plain === "number" || plain instanceof UInt32) return "DWord";
  if (typeof plain === "bigint" || plain instanceof UInt64) return "QWord";
  if (plain instanceof TypedArray) return plain.elementType.name === "System.Byte" ? "Binary" : "MultiString";
  return Array.isArray(plain) ? "MultiString" : "String";
}

function valueOf(value: unknown, kind: RegistryValueKind): unknown {
  const plain = unwrap(value) ?? null;
  const integer = kind === "DWord" ? "System.Int32" : kind === "QWord" ? "System.Int64" : null;
  if (integer !== null && (typeof plain === "string" || typeof plain === "number"))
    return convertTo(plain, typeByName(integer));
  if (kind === "String" || kind === "ExpandString") return plain === null ? "" : toText(plain);
  if (kind === "MultiString" && Array.isArray(plain))
    return new TypedArray(
      typeByName("System.String"),
      plain.map((each) => toText(each)),
    );
  return plain;
}
