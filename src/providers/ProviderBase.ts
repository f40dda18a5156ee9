import type {
  ContentReading,
  ContentWriter,
  ContentWriting,
  CopyOptions,
  ListingOptions,
  Provider,
  ProviderContext,
  ProviderInterface,
} from "../command/Provider.ts";
import type { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import { notSupportedByProvider } from "./providerErrors.ts";

/** A provider that offers nothing yet: each operation ends in PowerShell's error for what a provider does not support. */
export abstract class ProviderBase implements Provider {
  abstract readonly info: ProviderInfo;
  readonly separator: "\\" | "/" = "\\";
  protected readonly features: ReadonlySet<ProviderInterface> = new Set();

  abstract exists(path: string): boolean;
  abstract isContainer(path: string): boolean;
  abstract childNames(path: string, options: ListingOptions): readonly string[];
  abstract item(path: string, context: ProviderContext | null): unknown;

  isLink(_path: string): boolean {
    return false;
  }

  finalPath(path: string): string {
    return path;
  }

  supports(feature: ProviderInterface): boolean {
    return this.features.has(feature);
  }

  hasChildren(path: string): boolean {
    return this.childNames(path, { force: true, filter: null }).length > 0;
  }

  children(path: string, context: ProviderContext): void {
    for (const name of this.childNames(path, context)) {
      const child = this.join(path, name);
      const item = this.item(child, context);
      if (item !== undefined) context.write(item, child, this.isContainer(child));
    }
  }

  join(parent: string, child: string): string {
    const rest = child.replace(/^[\\/]+/, "");
    if (parent === "" || rest === "") return parent === "" ? rest : parent;
    return /[\\/]$/.test(parent) ? parent + rest : parent + this.separator + rest;
  }

  parent(path: string): string {
    const at = Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/"));
    return at < 0 ? "" : path.slice(0, at);
  }

  leaf(path: string): string {
    return path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1);
  }

  newItem(_path: string, _itemType: string | undefined, _value: unknown, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  setItem(_path: string, _value: unknown, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  clearItem(_path: string, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  removeItem(_path: string, _recurse: boolean, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  copyItem(_path: string, _destination: string, _options: CopyOptions, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  moveItem(_path: string, _destination: string, _context: ProviderContext): void {
    throw notSupportedByProvider("navigation");
  }

  renameItem(_path: string, _newName: string, _context: ProviderContext): void {
    throw notSupportedByProvider("methods");
  }

  invokeItem(_path: string, _context: ProviderContext): void {
    throw notSupportedByProvider("methods").marked("endsItemCommand");
  }

  readContent(_path: string, _reading: ContentReading, _context: ProviderContext | null): Iterable<unknown> {
    throw notSupportedByProvider("content");
  }

  openWriter(_path: string, _writing: ContentWriting, _context: ProviderContext): ContentWriter | null {
    throw notSupportedByProvider("content");
  }

  clearContent(_path: string, _context: ProviderContext): void {
    throw notSupportedByProvider("content");
  }

  getProperty(_path: string, _names: readonly string[] | null, _context: ProviderContext): void {
    throw notSupportedByProvider("property");
  }

  setProperty(_path: string, _values: ReadonlyMap<string, unknown>, _context: ProviderContext): void {
    throw notSupportedByProvider("property");
  }

  clearProperty(_path: string, _names: readonly string[], _context: ProviderContext): void {
    throw notSupportedByProvider("property");
  }

  newProperty(
    _path: string,
    _name: string,
    _type: string | undefined,
    _value: unknown,
    _context: ProviderContext,
  ): void {
    throw notSupportedByProvider("dynamicProperty");
  }

  removeProperty(_path: string, _name: string, _context: ProviderContext): void {
    throw notSupportedByProvider("dynamicProperty");
  }

  renameProperty(_path: string, _name: string, _newName: string, _context: ProviderContext): void {
    throw notSupportedByProvider("dynamicProperty");
  }

  copyProperty(_path: string, _name: string, _toPath: string, _toName: string, _context: ProviderContext): void {
    throw notSupportedByProvider("dynamicProperty");
  }

  moveProperty(_path: string, _name: string, _toPath: string, _toName: string, _context: ProviderContext): void {
    throw notSupportedByProvider("dynamicProperty");
  }

  newDriveRoot(root: string, _written: string): string {
    return root;
  }

  getVariable(_path: string): unknown {
    throw notSupportedByProvider("content");
  }

  setVariable(_path: string, _value: unknown): void {
    throw notSupportedByProvider("content");
  }
}
