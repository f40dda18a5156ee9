import { foldCase } from "../base/CaseInsensitiveMap.ts";
import { serviceKey } from "../base/ServiceKey.ts";
import type { Provider, ProviderPath } from "../command/Provider.ts";
import type { SessionState } from "../command/SessionState.ts";
import { PSError } from "../objects/errors/PSError.ts";
import type { PathInfo } from "../objects/values/shell/PathInfo.ts";
import type { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import { type EncodingUse, fileEncoding } from "./content/fileEncoding.ts";
import { linesOf, textOfBytes } from "./content/fileText.ts";
import { DriveTable } from "./DriveTable.ts";
import type { EnvironmentVariables } from "./EnvironmentVariables.ts";
import type { FileSystemProvider, SystemLook } from "./fileSystem/FileSystemProvider.ts";
import { isUncPath, splitWindowsPath } from "./fileSystem/windowsPath.ts";
import { Locations } from "./Locations.ts";
import { MachineState } from "./MachineState.ts";
import { invalidOperation, operationError, providerNotFound } from "./providerErrors.ts";
import { RegistryProvider } from "./registry/RegistryProvider.ts";
import { checkFilter, expandPath, isPattern, type LocatedPath, plainPath, type ResolveOptions } from "./resolvePath.ts";
import { WildcardPattern } from "./WildcardPattern.ts";

export const providerServiceKey = serviceKey<ProviderService>("providers");

interface ScriptFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The drives of a session: finds the provider and the items behind a path, knows where the session stands, and serves
 * `$drive:name`. Made by `createProviders`.
 */
export class ProviderService {
  readonly drives: DriveTable;
  readonly locations: Locations;
  /** Shared with the other sessions on this computer. */
  machine = new MachineState();
  readonly #providers = new Map<string, Provider>();

  constructor(
    state: () => SessionState,
    readonly look: SystemLook,
    readonly environment: EnvironmentVariables,
    readonly fileSystem: FileSystemProvider,
  ) {
    this.drives = new DriveTable(state);
    this.locations = new Locations(this);
  }

  /** Remembers files, registry, environment and machine; what is given back makes them so again. */
  keep(): () => void {
    const volumes = Array.from(this.fileSystem.files.volumes(), ([, volume]) => volume.keep?.());
    const registry = this.findProvider("Registry");
    const kept = [
      ...volumes,
      registry instanceof RegistryProvider ? registry.root.keep() : undefined,
      this.environment.keep(),
      this.machine.keep(),
    ];
    return () => {
      for (const restore of kept) restore?.();
    };
  }

  /** What ends a line in files that cmdlets write. */
  get newLine(): string {
    return this.fileSystem.newLine;
  }

  addProvider(provider: Provider): void {
    this.#providers.set(foldCase(provider.info.name), provider);
  }

  providers(): readonly Provider[] {
    return [...this.#providers.values()];
  }

  /** A provider by its name, with or without its module in front. */
  findProvider(name: string): Provider | undefined {
    const bare = this.#providers.get(foldCase(name));
    if (bare) return bare;
    return this.providers().find((provider) => foldCase(provider.info.fullName) === foldCase(name));
  }

  provider(name: string): Provider {
    const provider = this.findProvider(name);
    if (!provider) throw providerNotFound(name);
    return provider;
  }

  providerOf(info: ProviderInfo): Provider {
    return this.provider(info.name);
  }

  /** Where the session stands: $PWD. */
  get location(): PathInfo {
    return this.locations.current;
  }

  setLocation(path: string, literal = false): PathInfo {
    return this.locations.set(path, literal);
  }

  /** Finds drive and provider of a path as written; throws DriveNotFound, ProviderNotFound. */
  locate(text: string): LocatedPath {
    const qualified = /^((?:[\w.-]+\\)?[\w.-]+)::(.*)$/s.exec(text);
    if (qualified) return { ...this.#below(this.provider(qualified[1]), qualified[2]), prefix: qualified[1] };
    if (isUncPath(text)) return { provider: this.fileSystem, ...this.#onShare(text) };
    if (/^~(?:[\\/]|$)/.test(text)) return this.#fromHome(text.slice(1));
    const colon = text.indexOf(":");
    if (colon > 0 && !/^\.[\\/]/.test(text))
      return this.#onDrive(this.drives.get(text.slice(0, colon)), text.slice(colon + 1));
    return this.#onDrive(this.locations.drive, text);
  }

  /** The one path that a text means when nothing need be there: for New-Item, Set-Content and the like. */
  unresolved(text: string, literal = false): ProviderPath {
    return plainPath(this.locate(text), literal);
  }

  /** All items that a text means; throws PathNotFound for one without wildcards that is not there. */
  resolve(text: string, options: ResolveOptions = {}): ProviderPath[] {
    const located = this.locate(text);
    checkFilter(located.provider, options.filter);
    return expandPath(located, options.literal ? { written: text, ...options } : options);
  }

  /** Whether a text is a pattern, which may fit nothing without being an error. */
  isPattern(text: string): boolean {
    return isPattern(this.locate(text));
  }

  /** The full path of one file, which need not be there; for cmdlets that write files. */
  filePath(text: string, literal = false): string {
    return this.#fileOnly(this.unresolved(text, literal));
  }

  /** The full paths of the files that a text means. */
  filePaths(text: string, literal = false): string[] {
    return this.resolve(text, { literal }).map((found) => this.#fileOnly(found));
  }

  /** `$drive:name`: the value of an item; null where there is no such item or drive. */
  getContentVariable(driveName: string, path: string): unknown {
    try {
      const located = this.locate(`${driveName}:${path}`);
      return located.provider.getVariable(plainPath(located, true).path) ?? null;
    } catch (problem) {
      if (problem instanceof PSError && missingIds.has(problem.record.errorId)) return null;
      throw problem;
    }
  }

  setContentVariable(driveName: string, path: string, value: unknown): void {
    const located = this.locate(`${driveName}:${path}`);
    located.provider.setVariable(plainPath(located, true).path, value);
  }

  /**
   * Full path and text of a script file by a path as a command names it; null where there is none. Wildcards count behind
   * a drive or a dot alone, and where one file matches: after the file of that very name, or, `asPattern`, at once.
   */
  scriptFile(text: string, asPattern = false): ScriptFile | null {
    if (!WildcardPattern.isPattern(text)) return this.#scriptAt(() => this.unresolved(text, true));
    if (!/^\.{0,2}[\\/]|:/.test(text)) return null;
    const literal = asPattern ? null : this.#scriptAt(() => this.unresolved(text, true));
    return (
      literal ??
      this.#scriptAt(() => {
        const matching = this.resolve(text);
        return matching.length === 1 ? matching[0] : null;
      })
    );
  }

  #scriptAt(path: () => ProviderPath | null): ScriptFile | null {
    let found: ProviderPath | null;
    try {
      found = path();
    } catch (problem) {
      if (problem instanceof PSError) return null;
      throw problem;
    }
    if (found?.provider !== this.fileSystem) return null;
    const entry = this.fileSystem.files.entry(found.path);
    if (!entry || entry.isDirectory) return null;
    return { path: entry.path, text: this.readText(entry.path) };
  }

  /** The lines of one file by a path as written (switch -File). */
  textLines(text: string): readonly string[] {
    const [path] = this.filePaths(text);
    return path === undefined ? [] : linesOf(this.readText(path));
  }

  /** The text of a file by its full path, in the encoding that its first bytes tell, else the edition's default. */
  readText(path: string, encoding?: unknown, use: EncodingUse = "read"): string {
    return textOfBytes(this.fileSystem.files.readBytes(path), fileEncoding(encoding, use));
  }

  /** Whether the item of a `$drive:name` is there. */
  hasContentVariable(driveName: string, path: string): boolean {
    try {
      const located = this.locate(`${driveName}:${path}`);
      return located.provider.exists(plainPath(located, true).path);
    } catch {
      return false;
    }
  }

  /** The drive that a provider's path is shown on: that with the longest root above it. */
  driveFor(provider: Provider, path: string): PSDriveInfo | null {
    let best: PSDriveInfo | null = null;
    for (const drive of this.drives.ofProvider(provider.info)) {
      const root = foldCase(drive.root).replace(/\\$/, "");
      const isAbove =
        foldCase(path) === root ||
        foldCase(path).startsWith(`${root}\\`) ||
        root === "" ||
        foldCase(path) === `${root}\\`;
      if (isAbove && (best === null || drive.root.length > best.root.length)) best = drive;
    }
    return best;
  }

  /** What lies on a share is named as files on a drive are; a device of Windows, and what is no share, is one name. */
  #onShare(text: string): Omit<LocatedPath, "provider"> {
    const full = this.fileSystem.files.fullPath(text);
    const { drive, names } = splitWindowsPath(full);
    return this.fileSystem.files.entry(drive) === null
      ? { drive: null, root: full, names: [] }
      : { drive: null, root: drive, names };
  }

  #fileOnly(found: ProviderPath): string {
    if (found.provider === this.fileSystem) return found.path;
    const message = `Cannot open file because the current provider (${found.provider.info.fullName}) cannot open a file.`;
    throw operationError("ReadWriteFileNotFileSystemProvider", "ReportWrongProviderType", message);
  }

  #below(provider: Provider, text: string): LocatedPath {
    if (provider === this.fileSystem) {
      if (isUncPath(text)) return { provider, ...this.#onShare(text) };
      const standing = this.locations.drive.provider === provider.info ? this.locations.current.providerPath : null;
      const from = standing ?? this.fileSystem.files.drives()[0];
      const isFull = /^[A-Za-z]:/.test(text);
      const { drive, names } = splitWindowsPath(isFull ? text : from);
      const isRooted = isFull || /^[\\/]/.test(text);
      const below = isFull ? names : text.split(/[\\/]+/);
      return { provider, drive: null, root: `${drive}:\\`, names: withoutDots(isRooted ? [] : names, below) };
    }
    return { provider, drive: null, root: "", names: namesOf(provider, text, []) };
  }

  #fromHome(rest: string): LocatedPath {
    const { info } = this.providerOf(this.locations.drive.provider);
    if (info.home === "") {
      const text = `Home location for this provider is not set. To set the home location, call "(get-psprovider '${info.name}').Home = 'path'".`;
      throw invalidOperation(text);
    }
    const below = rest.replace(/^[\\/]+/, "");
    return this.locate(below === "" ? info.home : `${info.home.replace(/[\\/]$/, "")}\\${below}`);
  }

  #onDrive(drive: PSDriveInfo, rest: string): LocatedPath {
    const provider = this.providerOf(drive.provider);
    const isRooted = /^[\\/]/.test(rest);
    const standing = isRooted ? [] : drive.currentLocation.split(/[\\/]+/).filter((name) => name !== "");
    const names = namesOf(provider, rest, standing);
    const endsInSeparator = names.length > 0 && /[^\\/.][\\/]$/.test(rest) && provider.supports("navigation");
    return { provider, drive, root: drive.root, names, endsInSeparator };
  }
}

const missingIds = new Set(["PathNotFound", "DriveNotFound", "ProviderNotFound"]);

/** The names of a path below a folder; a flat provider takes all of it as one name. */
function namesOf(provider: Provider, text: string, standing: readonly string[]): string[] {
  if (provider.supports("navigation")) return withoutDots(standing, text.split(/[\\/]+/));
  const name = text.replace(/^\.?[\\/]+/, "");
  return name === "" || name === "." || name === ".." ? [] : [name];
}

function withoutDots(standing: readonly string[], below: readonly string[]): string[] {
  const names = [...standing];
  for (const name of below) {
    if (name === "" || name === ".") continue;
    if (name === "..") names.pop();
    else names.push(name);
  }
  return names;
}
