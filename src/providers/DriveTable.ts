import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import type { SessionState } from "../command/SessionState.ts";
import { runtimeError } from "../objects/errors/runtimeError.ts";
import type { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import { argumentError, driveNotFound, managementError } from "./providerErrors.ts";

const global = {};

/** The drives of a session. One made in a scope is seen from it and below, and goes with it. */
export class DriveTable {
  readonly #state: () => SessionState;
  readonly #byScope = new WeakMap<object, CaseInsensitiveMap<PSDriveInfo>>();
  /** The drives that were there before any script. */
  readonly #initial = new CaseInsensitiveMap<PSDriveInfo>();

  constructor(state: () => SessionState) {
    this.#state = state;
  }

  addInitial(drive: PSDriveInfo): void {
    this.#initial.set(drive.name, drive);
  }

  find(name: string): PSDriveInfo | undefined {
    for (const table of this.#tables()) {
      const drive = table.get(name);
      if (drive) return drive;
    }
    return undefined;
  }

  get(name: string): PSDriveInfo {
    const drive = this.find(name);
    if (!drive) throw driveNotFound(name);
    return drive;
  }

  /** Drives seen from here, or those of one scope, each name once. */
  all(scope?: string): PSDriveInfo[] {
    const found = new CaseInsensitiveMap<PSDriveInfo>();
    const tables = scope === undefined ? [...this.#tables()].reverse() : [this.#table(scope)];
    if (scope !== undefined && this.#scope(scope) === this.#scopes().at(-1)) tables.unshift(this.#initial);
    for (const table of tables) for (const drive of table.values()) found.set(drive.name, drive);
    return [...found.values()];
  }

  ofProvider(provider: ProviderInfo): PSDriveInfo[] {
    return this.all().filter((drive) => drive.provider === provider);
  }

  add(drive: PSDriveInfo, scope?: string): void {
    this.check(drive, scope);
    this.#table(scope).set(drive.name, drive);
  }

  /** Throws where the name is none of a drive. */
  checkName(name: string): void {
    if (/[;~/\\.:]/.test(name)) {
      throw argumentError(
        "Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :",
      );
    }
  }

  /** Throws where a scope is none, or not one of those that run. */
  checkScope(scope?: string): void {
    this.#scope(scope);
  }

  /** Throws where the drive's name is no name or is taken in the scope. */
  check(drive: PSDriveInfo, scope?: string): void {
    this.checkName(drive.name);
    const table = this.#table(scope);
    const isTaken =
      table.has(drive.name) || (this.#scope(scope) === this.#scopes().at(-1) && this.#initial.has(drive.name));
    if (isTaken) {
      const text = `A drive with the name '${drive.name}' already exists.`;
      throw managementError("DriveAlreadyExists", "ResourceExists", text, "SessionStateException", drive.name);
    }
  }

  remove(name: string, scope?: string): void {
    for (const table of scope === undefined ? this.#tables() : [this.#table(scope), this.#initial])
      if (table.delete(name)) return;
  }

  *#tables(): Generator<CaseInsensitiveMap<PSDriveInfo>> {
    for (const scope of this.#scopes()) {
      const table = this.#byScope.get(scope);
      if (table) yield table;
    }
    yield this.#initial;
  }

  #table(scope?: string): CaseInsensitiveMap<PSDriveInfo> {
    const key = this.#scope(scope);
    let table = this.#byScope.get(key);
    if (!table) {
      table = new CaseInsensitiveMap();
      this.#byScope.set(key, table);
    }
    return table;
  }

  /** The scope that -Scope names: Global, Local, Script, or a number counted from the current one. */
  #scope(name = "0"): object {
    const scopes = this.#scopes();
    const folded = name.toLowerCase();
    if (folded === "global" || folded === "script") return scopes[scopes.length - 1];
    const number = folded === "local" ? 0 : Number(folded);
    if (!Number.isInteger(number)) throw runtimeError("ScopeNameInvalid");
    if (number < 0) throw runtimeError("ScopeNumberNegative", [name]);
    if (number >= scopes.length) throw runtimeError("ScopeIDExceedsAvailableScopes", [name]);
    return scopes[number];
  }

  #scopes(): readonly object[] {
    const scopes = this.#state().scopes?.() ?? [];
    return scopes.length === 0 ? [global] : scopes;
  }
}
