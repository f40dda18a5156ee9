import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { AliasInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import type { PSModule } from "../modules/PSModule.ts";
import type { Layout } from "./Layout.ts";
import { Variable, variableWatch } from "./Variable.ts";

/** Grows whenever a variable appears in or goes from a scope that running frames may look through to. */
let epoch = 1;

export function variableEpoch(): number {
  return epoch;
}

/**
 * One scope: variables (those of the block that opened it in the cells of its layout, others by name), functions and
 * aliases. The chain of parents is the dynamic one.
 */
export class Scope {
  #extra: Map<string, Variable> | null = null;
  functions: Map<string, FunctionInfo> | null = null;
  aliases: Map<string, AliasInfo> | null = null;
  /** Classes and enumerations that the code of this scope defined. */
  types: CaseInsensitiveMap<ClrType> | null = null;
  /** Finds further types by their full names, which `types` does not list. */
  typeSource: ((name: string) => ClrType | null) | null = null;
  /** What a text with `using namespace` that ran in this scope uses; null: what the parent does. */
  namespaces: readonly string[] | null = null;
  /** The scope that $script: means here. */
  readonly script: Scope;
  readonly global: Scope;
  module: PSModule | null;
  /** Set-StrictMode's level in this scope; null: the parent's. */
  strictMode: number | null = null;

  constructor(
    readonly parent: Scope | null,
    readonly layout: Layout,
    readonly cells: (Variable | undefined)[],
    kind: "global" | "script" | "local" = "local",
  ) {
    this.global = parent?.global ?? this;
    this.script = kind === "local" && parent ? parent.script : this;
    this.module = parent?.module ?? null;
  }

  /** The variable of this very scope, by its name in lower case. */
  find(key: string): Variable | undefined {
    const slot = this.layout.find(key);
    return slot >= 0 ? this.cells[slot] : this.#extra?.get(key);
  }

  /** The variable seen from here: this scope's or the nearest parent's that is not private there. */
  lookUp(key: string): Variable | undefined {
    const own = this.find(key);
    if (own !== undefined) return own;
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      const found = scope.find(key);
      if (found !== undefined && !(found.plain === false && found.isPrivate) && !found.isPrivate) return found;
    }
    return undefined;
  }

  /**
   * The variable with the option AllScope that this scope has from one further out: of the session, or of a scope in
   * which a command made it.
   */
  sharedVariable(key: string): Variable | undefined {
    if (!localsAreShared) return shared(this.global.find(key));
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      const found = shared(scope.find(key));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The types of this very scope, for one more. */
  get ownTypes(): CaseInsensitiveMap<ClrType> {
    this.types ??= new CaseInsensitiveMap();
    return this.types;
  }

  /** The class or enumeration seen from here. */
  findType(name: string): ClrType | null {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      const found = scope.types?.get(name) ?? scope.typeSource?.(name);
      if (found) return found;
    }
    return null;
  }

  /** The namespaces whose types need no namespace here. */
  get usedNamespaces(): readonly string[] {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent)
      if (scope.namespaces !== null) return scope.namespaces;
    return [];
  }

  /** Puts a variable into this scope under its name, in place of one that was there. */
  put(variable: Variable): void {
    const key = variable.name.toLowerCase();
    const slot = this.layout.find(key);
    if (slot >= 0) this.cells[slot] = variable;
    else {
      this.#extra ??= new Map();
      this.#extra.set(key, variable);
    }
    epoch++;
  }

  /** Puts a variable where the scope that it is written with is; false: that is this one, and the caller puts it. */
  putWritten(variable: Variable, scope: string): boolean {
    if (scope === "Private") variable.options = ["Private"];
    if (scope !== "Script" && scope !== "Global") return false;
    const home = scope === "Script" ? this.script : this.global;
    const there = home.find(variable.name.toLowerCase());
    if (there) there.assign(variable.value);
    else home.put(variable);
    return true;
  }

  create(name: string, value: unknown): Variable {
    const variable = new Variable(name, value);
    this.put(variable);
    variableWatch.assigned?.(variable);
    return variable;
  }

  remove(key: string): boolean {
    const slot = this.layout.find(key);
    const there = this.find(key) !== undefined;
    if (slot >= 0) this.cells[slot] = undefined;
    else this.#extra?.delete(key);
    epoch++;
    return there;
  }

  /** All variables of this very scope. */
  *variables(): Generator<Variable> {
    for (const cell of this.cells) if (cell !== undefined) yield cell;
    if (this.#extra) yield* this.#extra.values();
  }

  /** A module does not ask the session. */
  get effectiveStrictMode(): number {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      if (scope.strictMode !== null) return scope.strictMode;
      if (scope.module?.scope === scope) break;
    }
    return 0;
  }
}

/** Whether some scope but the session's own has a variable with the option AllScope. */
let localsAreShared = false;

/** Tells that a scope may have a variable of its own with the option AllScope. */
export function shareLocals(): void {
  localsAreShared = true;
}

function shared(variable: Variable | undefined): Variable | undefined {
  return variable !== undefined && !variable.plain && variable.options.includes("AllScope") ? variable : undefined;
}
