import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { named, positional } from "../../binding/Argument.ts";
import type { CmdletDefinition } from "../../command/CmdletDefinition.ts";
import type {
  AddedTypes,
  AliasView,
  ScopeName,
  SessionState,
  SetFunctionOptions,
  SetVariableOptions,
  VariableView,
} from "../../command/SessionState.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { AliasInfo, type CmdletInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { resolveCommand, stageOf } from "../commands/commandStage.ts";
import { isHiddenHere, refuseAtPrompt } from "../commands/promptVisibility.ts";
import type { Engine } from "../Engine.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { runPipeline } from "../pipeline/pipeline.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { automaticVariables } from "../scope/automaticVariables.ts";
import type { Frame } from "../scope/Frame.ts";
import { type Scope, shareLocals } from "../scope/Scope.ts";
import type { Variable } from "../scope/Variable.ts";

/** SessionState over the engine, as seen from one scope. */
export class SessionStateView implements SessionState {
  constructor(
    readonly engine: Engine,
    readonly scope: Scope,
    /** Where what runs here writes; absent: where the running code does. */
    readonly ownStreams: Streams | null = null,
  ) {}

  get #streams(): Streams {
    return this.ownStreams ?? this.engine.currentStreams;
  }

  get errors(): unknown[] {
    return this.engine.errors.items;
  }

  strictVersion(): number {
    return this.scope.effectiveStrictMode;
  }

  setStrictVersion(version: number): void {
    this.scope.strictMode = version;
    this.engine.strictModeUsed = true;
  }

  getVariable(name: string, scope?: ScopeName): VariableView | undefined {
    const key = foldCase(name);
    const at = scope === undefined ? this.scope : this.#scope(scope);
    const found =
      at.find(key) ??
      automaticVariables(this.engine, at).find(({ name }) => foldCase(name) === key) ??
      (scope === undefined ? at.lookUp(key) : at.sharedVariable(key));
    if (found) refuseAtPrompt(found);
    return found && new SeenVariable(found);
  }

  variables(scope?: ScopeName): VariableView[] {
    const found = new Map<string, Variable>();
    for (let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope); at; at = at.parent) {
      for (const variable of at.variables()) {
        const key = foldCase(variable.name);
        if (!found.has(key) && (at === this.scope || !variable.isPrivate) && !isHiddenHere(variable))
          found.set(key, variable);
      }
      for (const variable of automaticVariables(this.engine, at)) {
        const key = foldCase(variable.name);
        if (!found.has(key)) found.set(key, variable);
      }
      if (scope === undefined) continue;
      for (const variable of at.global.variables())
        if (everywhere(variable)) found.set(foldCase(variable.name), variable);
      break;
    }
    return [...found.values()].map((variable) => new SeenVariable(variable));
  }

  setVariable(name: string, value: unknown, options: SetVariableOptions = {}): VariableView {
    const key = foldCase(name);
    const scope = options.scope === undefined ? this.scope : this.#scope(options.scope);
    // One of every scope is this scope's, too.
    const there = scope.find(key) ?? scope.sharedVariable(key);
    if (there) refuseAtPrompt(there);
    if (there && options.mustBeNew && !options.force)
      throw runtimeError("VariableAlreadyExists", [name], { target: name });
    let variable = there;
    if (variable) {
      if (options.option?.includes("Constant"))
        throw runtimeError("VariableCannotBeMadeConstant", [name], { target: name });
      if (options.isUntyped && (options.force || !variable.isReadOnly)) variable.constraint = null;
      if (value !== undefined) variable.assign(value, options.force);
      if (options.mustBeNew) variable.options = [];
    } else variable = scope.create(name, value ?? null);
    if (options.option) {
      if (options.option.includes("AllScope") && scope !== scope.global) shareLocals();
      if (there && !options.mustBeNew) checkOptions(there, options.option, options.force ?? false);
      variable.options = options.option.filter((option) => option !== "Unspecified");
    }
    if (options.description !== undefined) variable.description = options.description;
    if (options.visibility) variable.visibility = options.visibility;
    return new SeenVariable(variable);
  }

  removeVariable(name: string, scope?: ScopeName, force = false): void {
    const key = foldCase(name);
    let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope);
    // One of every scope is removed from wherever it lies.
    if (scope === undefined || at?.sharedVariable(key)) while (at && !at.find(key)) at = at.parent;
    const variable = at?.find(key);
    if (!at || !variable) return;
    refuseAtPrompt(variable);
    if (variable.options.includes("Constant") || (variable.options.includes("ReadOnly") && !force)) {
      throw runtimeError("VariableNotRemovable", [variable.name], { target: variable.name });
    }
    at.remove(key);
    variable.empty();
    for (let frame: Frame | null = this.engine.frame; frame; frame = frame.caller) frame.forget(variable);
  }

  getAlias(name: string, scope?: ScopeName): AliasView | undefined {
    const key = foldCase(name);
    if (scope !== undefined) return this.#scope(scope).aliases?.get(key);
    for (let at: Scope | null = this.scope; at; at = at.parent) {
      const found = at.aliases?.get(key);
      if (found) return found;
    }
    return undefined;
  }

  aliases(scope?: ScopeName): AliasView[] {
    const found = new Map<string, AliasInfo>();
    for (
      let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope);
      at;
      at = scope === undefined ? at.parent : null
    ) {
      for (const [key, alias] of at.aliases ?? []) if (!found.has(key)) found.set(key, alias);
    }
    return [...found.values()];
  }

  setAlias(alias: AliasView, scope?: ScopeName): void {
    const target = scope === undefined ? this.scope : this.#scope(scope);
    const info = new AliasInfo(alias.name, alias.definition);
    info.description = alias.description;
    info.options = alias.options;
    target.aliases ??= new Map();
    target.aliases.set(foldCase(alias.name), info);
  }

  removeAlias(name: string, scope?: ScopeName): void {
    const key = foldCase(name);
    for (let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope); at; at = at.parent) {
      if (at.aliases?.delete(key) || scope !== undefined) return;
    }
  }

  getFunction(name: string, scope?: ScopeName) {
    const key = foldCase(name);
    for (
      let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope);
      at;
      at = scope === undefined ? at.parent : null
    ) {
      const found = at.functions?.get(key);
      if (found) return { name: found.name, body: found.block, options: found.options, clr: found };
    }
    return undefined;
  }

  functions(scope?: ScopeName) {
    const found = new Map<string, FunctionInfo>();
    for (
      let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope);
      at;
      at = scope === undefined ? at.parent : null
    ) {
      for (const [key, info] of at.functions ?? []) if (!found.has(key)) found.set(key, info);
    }
    return [...found.values()].map((info) => ({ name: info.name, body: info.block, clr: info }));
  }

  setFunction(name: string, body: ScriptBlock, scope?: ScopeName, options: SetFunctionOptions = {}): void {
    if (!(body instanceof CompiledScriptBlock))
      throw runtimeError("NotModelled", ["A script block of another session"]);
    const target = scope === undefined ? this.scope : this.#scope(scope);
    target.functions ??= new Map();
    const key = foldCase(name);
    const there = target.functions.get(key);
    if (there && isGuarded(there.options, options.force ?? false))
      throw runtimeError("FunctionNotWritable", [name], { target: name });
    const info = new FunctionInfo(name, body);
    info.options = options.option ?? (options.force ? [] : (there?.options ?? []));
    target.functions.set(key, info);
  }

  removeFunction(name: string, scope?: ScopeName, force = false): void {
    const key = foldCase(name);
    for (let at: Scope | null = scope === undefined ? this.scope : this.#scope(scope); at; at = at.parent) {
      const there = at.functions?.get(key);
      if (there && isGuarded(there.options, force))
        throw runtimeError("FunctionNotRemovable", [there.name], { target: there.name });
      if (at.functions?.delete(key) || scope !== undefined) return;
    }
  }

  scopes(): readonly object[] {
    const found: object[] = [];
    for (let at: Scope | null = this.scope; at; at = at.parent) found.push(at);
    return found;
  }

  get addedTypes(): AddedTypes {
    const { globalScope, addedSources } = this.engine;
    return {
      ofSource: (source) => addedSources.get(source),
      add(source, types) {
        addedSources.set(source, types);
        for (const type of types) globalScope.ownTypes.set(type.name, type);
      },
    };
  }

  get addedVerbs(): ReadonlySet<string> {
    return this.engine.addedVerbs;
  }

  findType(name: string): ClrType | null {
    return this.engine.findType(name);
  }

  getCmdlet(name: string): CmdletDefinition | undefined {
    return this.engine.cmdlets.find(name)?.definition;
  }

  cmdletNames(): Iterable<string> {
    return this.engine.cmdlets.names();
  }

  cmdletModules(): Iterable<string> {
    const { cmdlets } = this.engine;
    return new Set(Array.from(cmdlets.names(), (name) => cmdlets.find(name)?.moduleName ?? ""));
  }

  createScriptBlock(text: string): CompiledScriptBlock {
    const block = this.engine.compileText(text, null, this.engine);
    block.module = this.scope.module;
    return block;
  }

  invokeText(text: string, output: (value: unknown) => void): void {
    new BlockRunner(this.createScriptBlock(text), this.scope, this.#streams).run({
      newScope: false,
      output,
    });
  }

  /** By its name as the scope sees it, or the command itself. */
  callCommand(
    name: string | CmdletInfo,
    values: readonly unknown[],
    parameters: ReadonlyMap<string, unknown> = new Map(),
    input?: readonly unknown[],
    onError: ((record: ErrorRecord) => void) | null = null,
  ): unknown[] {
    const written: unknown[] = [];
    const args = [
      ...[...parameters].map(([key, value]) => named(key, value)),
      ...values.map((value) => positional(value)),
    ];
    const command = resolveCommand(this.engine, this.scope, name);
    const call = {
      engine: this.engine,
      scope: this.scope,
      streams: onError === null ? this.#streams : { ...this.#streams, error: onError },
      args,
      extent: this.engine.frame?.position ?? null,
      expectsInput: input !== undefined,
      pipelineLength: 1,
      pipelinePosition: 1,
      dotSourced: false,
    };
    runPipeline(
      this.engine,
      [(out) => stageOf(command, typeof name === "string" ? name : name.name, { ...call, out })],
      input ?? null,
      (value) => written.push(value),
    );
    return written;
  }

  #scope(name: ScopeName): Scope {
    switch (foldCase(name)) {
      case "global":
        return this.scope.global;
      case "script":
        return this.scope.script;
      case "local":
      case "private":
        return this.scope;
      default:
        if (/^-\d+$/.test(name)) throw runtimeError("ScopeNumberNegative", [name]);
        if (!/^\d+$/.test(name)) throw runtimeError("ScopeNameInvalid");
        return this.#numbered(Number(name));
    }
  }

  #numbered(count: number): Scope {
    let at: Scope | null = this.scope;
    for (let step = 0; step < count && at; step++) at = at.parent;
    if (!at) {
      throw runtimeError("ScopeIDExceedsAvailableScopes", [String(count)]);
    }
    return at;
  }
}

/** A variable of the global scope that every scope has. */
function everywhere(variable: Variable | undefined): Variable | undefined {
  return variable?.options.includes("AllScope") ? variable : undefined;
}

/** Whether options keep an item from being changed: nothing overrides Constant, -Force overrides ReadOnly. */
function isGuarded(options: readonly string[], force: boolean): boolean {
  return options.includes("Constant") || (!force && options.includes("ReadOnly"));
}

/** An error where a variable may not have other options than it has. */
function checkOptions({ name, options }: Variable, next: readonly string[], force: boolean): void {
  if (isGuarded(options, force)) throw runtimeError("VariableNotWritable", [name], { target: name });
  if (options.includes("AllScope") && !next.includes("AllScope"))
    throw runtimeError("VariableAllScopeOptionCannotBeRemoved", [name], { target: name });
}

/** A variable as cmdlets see it. */
class SeenVariable implements VariableView {
  readonly name: string;
  readonly visibility: VariableView["visibility"];
  readonly moduleName: string;

  constructor(readonly clr: Variable) {
    this.name = clr.name;
    this.visibility = clr.visibility;
    this.moduleName = clr.moduleName;
  }

  get value(): unknown {
    return this.clr.value;
  }

  set value(value: unknown) {
    this.clr.assign(value);
  }

  get description(): string {
    return this.clr.description;
  }

  set description(text: string) {
    this.clr.description = text;
  }

  get options(): VariableView["options"] {
    return this.clr.options as VariableView["options"];
  }

  set options(options: VariableView["options"]) {
    this.clr.options = options;
  }
}
