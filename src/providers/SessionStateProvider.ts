import type {
  ContentReading,
  ContentWriter,
  ContentWriting,
  CopyOptions,
  ListingOptions,
  ProviderContext,
  ProviderInterface,
} from "../command/Provider.ts";
import type { ScopedItemOption } from "../command/SessionState.ts";
import { valuesOf } from "../objects/clr/members/dictionaryMembers.ts";
import { newGeneric } from "../objects/clr/members/genericDictionaryMembers.ts";
import { PSError } from "../objects/errors/PSError.ts";
import { toText } from "../objects/ops/toText.ts";
import { compareStrings } from "../objects/text/culture/compareStrings.ts";
import { closedType, typeByName } from "../objects/types/typeRegistry.ts";
import type { KeyCollection } from "../objects/values/collections/KeyCollection.ts";
import { ProviderBase } from "./ProviderBase.ts";
import {
  argumentError,
  contentWriteError,
  invalidArgument,
  managementError,
  notSupportedByProvider,
} from "./providerErrors.ts";
import { WildcardPattern } from "./WildcardPattern.ts";

const dictionaryName = "System.Collections.Generic.Dictionary`2";

/** A kind of item that can be read-only or constant, and the options of one. */
export interface ItemGuard {
  readonly kind: "Alias" | "Function" | "Variable";
  readonly options: readonly ScopedItemOption[];
}

/**
 * What the providers over a flat table of names share: Environment, Variable, Function, Alias. The path of an item is its
 * name; "" is the table itself.
 */
export abstract class SessionStateProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set(["content", "items", "include"]);

  override readonly separator: "\\" | "/";

  constructor(separator: "\\" | "/") {
    super();
    this.separator = separator;
  }

  /** The .NET type that all items of the table have. */
  protected abstract readonly itemType: string;
  protected abstract names(): readonly string[];
  /** The item that Get-Item gives, or undefined. */
  protected abstract find(name: string): unknown;
  /** The value of an item: what Get-Content and `$drive:name` give. */
  protected abstract contentOf(item: unknown): unknown;
  /** Sets or makes an item. Null means to clear it. */
  protected abstract set(name: string, value: unknown, context: ProviderContext | null): void;
  protected abstract remove(name: string, force: boolean): void;
  /** What an item is called in messages, and what guards it. */
  protected guardOf(_name: string): ItemGuard | null {
    return null;
  }
  /** Whether a name with separators in it is looked up as it is (functions such as "cd\"). */
  protected nameOf(path: string): string {
    return path;
  }

  exists(path: string): boolean {
    return path === "" || this.find(this.nameOf(path)) !== undefined;
  }

  isContainer(path: string): boolean {
    return path === "";
  }

  childNames(path: string, _options: ListingOptions): readonly string[] {
    return path === "" ? this.names() : [];
  }

  /** All items of the table come by name, those that a pattern finds as the table has them. */
  override children(path: string, context: ProviderContext): void {
    if (path !== "") return;
    for (const name of [...this.names()].sort((one, other) => compareStrings(one, other, true))) {
      const item = this.item(name, context);
      if (item !== undefined) context.write(item, name, false);
    }
  }

  item(path: string, _context: ProviderContext | null): unknown {
    return path === "" ? this.#table() : this.find(this.nameOf(path));
  }

  /** The table as an item: the values of a dictionary by name, in one object. */
  #table(): KeyCollection {
    const type = closedType(dictionaryName, typeByName("System.String"), typeByName(this.itemType));
    const table = newGeneric(type);
    for (const name of this.names()) table.set(name, this.find(name));
    return valuesOf(table, `${dictionaryName}+ValueCollection`);
  }

  override newItem(path: string, itemType: string | undefined, value: unknown, context: ProviderContext): void {
    if (path === "") throw invalidArgument("path");
    if (value === null || value === undefined) {
      context.cmdlet.error(noValue(path));
      return;
    }
    if (this.#refusesExisting(path, context)) return;
    const target = `Item: ${path} Type: ${itemType ?? ""} Value: ${toText(value ?? null)}`;
    if (!context.cmdlet.shouldProcess(target, "New Item")) return;
    if (!context.cmdlet.shouldProcess(`Item: ${path} Value: ${toText(value ?? null)}`, "Set Item")) return;
    if (this.#sets(path, value, context)) this.#write(path, context);
  }

  /** Whether a name is taken, which ends nothing. */
  #refusesExisting(name: string, context: ProviderContext): boolean {
    if (this.find(name) === undefined || context.force) return false;
    context.cmdlet.error(argumentError(`The item at path '${name}' already exists.`));
    return true;
  }

  override setItem(path: string, value: unknown, context: ProviderContext): void {
    if (path === "") throw invalidArgument("path");
    if (!context.cmdlet.shouldProcess(`Item: ${path} Value: ${toText(value ?? null)}`, "Set Item")) return;
    if (this.#sets(path, value, context) && context.cmdlet.isBound("PassThru")) this.#write(path, context);
  }

  override clearItem(path: string, context: ProviderContext): void {
    if (path === "") throw invalidArgument("path");
    if (!context.cmdlet.shouldProcess(`Item: ${path}`, "Clear Item")) return;
    this.set(path, null, context);
  }

  override removeItem(path: string, _recurse: boolean, context: ProviderContext): void {
    if (path === "") throw invalidArgument("path");
    if (!context.cmdlet.shouldProcess(`Item: ${path}`, "Remove Item")) return;
    this.remove(this.nameOf(path), context.force);
  }

  override copyItem(path: string, destination: string, _options: CopyOptions, context: ProviderContext): void {
    if (path === "") return;
    const name = destination === "" ? path : destination;
    if (!context.cmdlet.shouldProcess(`Item: ${path} Destination: ${name}`, "Copy Item")) return;
    this.set(name, this.find(path), context);
    if (context.cmdlet.isBound("PassThru")) this.#write(name, context);
  }

  override renameItem(path: string, newName: string, context: ProviderContext): void {
    if (path === "") throw invalidArgument("path");
    const item = this.find(path);
    if (this.#refusesExisting(newName, context)) return;
    const guard = this.guardOf(path);
    if (guard && isGuarded(guard.options, context.force)) throw renamesGuarded(guard.kind, path);
    if (!context.cmdlet.shouldProcess(`Item: ${path} NewName: ${newName}`, "Rename Item")) return;
    this.set(newName, item, context);
    this.remove(path, context.force);
    if (context.cmdlet.isBound("PassThru")) this.#write(newName, context);
  }

  override readContent(path: string, _reading: ContentReading, _context: ProviderContext | null): Iterable<unknown> {
    if (path === "") throw invalidArgument("path");
    const value = this.contentOf(this.find(path));
    return value === null || value === undefined ? [] : [value];
  }

  override openWriter(path: string, writing: ContentWriting, context: ProviderContext): ContentWriter {
    if (path === "") throw invalidArgument("path");
    if (writing.append) throw notSupportedByProvider("contentSeek").marked("endsItemCommand");
    const written: unknown[] = [];
    return {
      write: (values) => written.push(...values),
      close: () => {
        asContent(() => this.#sets(path, written.length === 1 ? written[0] : written, context));
      },
    };
  }

  override clearContent(_path: string, _context: ProviderContext): void {
    throw notSupportedByProvider("clearContent");
  }

  override getVariable(path: string): unknown {
    const item = this.find(this.nameOf(path));
    return item === undefined ? undefined : this.contentOf(item);
  }

  override setVariable(path: string, value: unknown): void {
    if (path === "") throw invalidArgument("path");
    asContent(() => this.set(this.nameOf(path), value, null));
  }

  /** The names that match, for listings with a pattern. */
  protected matching(pattern: string): readonly string[] {
    const wildcard = WildcardPattern.parse(pattern);
    return this.names().filter((name) => wildcard?.matches(name));
  }

  /** Sets an item; a value that it cannot have is reported and ends nothing. */
  #sets(path: string, value: unknown, context: ProviderContext): boolean {
    try {
      this.set(path, value, context);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof PSError) || thrown.record.errorId !== "Argument") throw thrown;
      context.cmdlet.error(thrown);
      return false;
    }
  }

  #write(path: string, context: ProviderContext): void {
    const item = this.find(path);
    if (item !== undefined) context.write(item, path, false);
  }
}

/** A constant item is never changed, a read-only one with -Force. */
export function isGuarded(options: readonly ScopedItemOption[], force: boolean): boolean {
  return options.includes("Constant") || (options.includes("ReadOnly") && !force);
}

function renamesGuarded(kind: ItemGuard["kind"], name: string): PSError {
  const word = kind.toLowerCase();
  const text = `Cannot rename ${word} because ${word} ${name} is read-only or constant.`;
  return managementError(`CannotRename${kind}`, "WriteError", text, "SessionStateUnauthorizedAccessException", name);
}

function noValue(path: string): PSError {
  const text =
    'Cannot process argument because the value of argument "value" is null. Change the value of argument "value" to a non-null value.';
  return managementError("NewItemValueNotSpecified", "InvalidArgument", text, "PSArgumentNullException", path);
}

/** Writes into an item; what .NET refuses is an error of the content. */
function asContent(write: () => void): void {
  try {
    write();
  } catch (thrown) {
    throw contentWriteError(thrown);
  }
}
