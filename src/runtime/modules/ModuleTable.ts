import { positional } from "../../binding/Argument.ts";
import type {
  ImportSelection,
  MemberPatterns,
  ModuleDescription,
  ModuleService,
  ModuleSource,
  ModuleView,
} from "../../command/services/ModuleService.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ArrayList } from "../../objects/values/collections/ArrayList.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { callAlone } from "../commands/CommandCall.ts";
import { AliasInfo, CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import type { Engine } from "../Engine.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { FunctionStage } from "../functions/FunctionStage.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { scriptFilesKey } from "../functions/scriptFiles.ts";
import { ExitThrown } from "../pipeline/signals.ts";
import { Layout } from "../scope/Layout.ts";
import { Scope } from "../scope/Scope.ts";
import { SessionStateView } from "../values/SessionStateView.ts";
import { moduleCustomObject } from "./moduleCustomObject.ts";
import {
  exportedAliases,
  exportedCommands,
  exportedFunctions,
  exportedVariables,
  matchingAliases,
  matchingFunctions,
  matchingVariables,
  prefixed,
} from "./moduleExports.ts";
import { PSModule } from "./PSModule.ts";

/** The modules of a running session. */
export class ModuleTable implements ModuleService {
  loading = 0;
  readonly #engine: Engine;
  /** What each module brought into which scope, so that it can be taken out again. */
  readonly #imported = new Map<
    ModuleView,
    { readonly scope: Scope; readonly kind: "function" | "alias" | "variable"; readonly name: string }[]
  >();

  /** The module whose text is read: what its `using module` imports is nested in it. */
  #reader: PSModule | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  loaded(all = false): readonly ModuleView[] {
    const asking = this.#caller();
    return this.#engine.modules
      .values()
      .filter(({ parent }) => all || parent === null || parent === asking || asking?.nested.includes(parent));
  }

  find(name: string): ModuleView | undefined {
    return this.#engine.modules.get(name);
  }

  called(): Iterable<string> {
    return this.#engine.calledModules;
  }

  caller(): ModuleView | null {
    return this.#caller();
  }

  #caller(): PSModule | null {
    return this.#reader ?? this.#engine.currentScope.module;
  }

  #readBy<T>(reader: PSModule | null, action: () => T): T {
    const before = this.#reader;
    this.#reader = reader;
    try {
      return action();
    } finally {
      this.#reader = before;
    }
  }

  create(source: ModuleSource): { readonly module: ModuleView; readonly written: readonly unknown[] } {
    const engine = this.#engine;
    const scope = this.#newScope();
    const module = new PSModule(source.name, scope);
    module.path = source.path;
    scope.module = module;
    module.isInMemory = source.code instanceof ScriptBlock;
    const written: unknown[] = [];
    source.prepare?.(module);
    if (source.code) {
      const given = source.code;
      const code = this.#readBy(module, () => this.#blockOf(given));
      if (source.path !== "") code.source.refuseUnmetRequirements(source.path.replace(/^.*\\/, ""), engine);
      const block = code.bindTo(module);
      module.definition = source.code instanceof ScriptBlock ? `{${block.text}}` : block.text;
      this.#readBy(null, () => this.#run(block, module, source, (value) => written.push(value)));
    }
    if (source.verbose && source.code && module.exports === null) {
      for (const { name } of matchingFunctions(module, ["*"])) source.verbose(`Exporting function '${name}'.`);
      if (!module.isInMemory)
        for (const { name } of matchingAliases(module, ["*"])) source.verbose(`Exporting alias '${name}'.`);
    }
    return { module, written };
  }

  #newScope(): Scope {
    const { globalScope } = this.#engine;
    const scope = new Scope(globalScope, new Layout(), [], "script");
    // Its own, empty at first: what happens elsewhere is none of the module's business.
    scope.create("Error", new ArrayList());
    scope.create("PSDefaultParameterValues", new Hashtable());
    scope.create("ExecutionContext", globalScope.find("executioncontext")?.value).options = ["Constant"];
    return scope;
  }

  describe({ name, path, functions, aliases, cmdlets, hasScope = false }: ModuleDescription): ModuleView {
    const scope = hasScope ? this.#newScope() : null;
    const module = new PSModule(name, scope);
    if (scope !== null) scope.module = module;
    module.path = path;
    const own = <Info extends CommandInfo>(info: Info): Info => {
      info.module = module;
      return info;
    };
    const members = () => {
      const empty = this.#engine.compileText("", null, this.#engine);
      return {
        functions: listed(functions).map((one) => own(new FunctionInfo(one, empty))),
        aliases: aliases.map((one) => own(new AliasInfo(one, ""))),
        cmdlets: listed(cmdlets).map((one) => {
          const load = () => {
            throw notModelled(`The cmdlet '${one}' of a module that is not loaded`);
          };
          return own(new CmdletInfo(one, name, load));
        }),
      };
    };
    module.describe(members);
    return module;
  }

  functionsIn(text: string, path: string): readonly string[] {
    return this.#engine.compileText(text, path, this.#engine).source.exportedFunctionNames();
  }

  nest(parent: ModuleView, nested: ModuleView): void {
    const outer = parent as PSModule;
    if (outer.scope) this.#bringIn(nested as PSModule, outer.scope, { only: null, prefix: "", noClobber: false });
    outer.nested.push(nested as PSModule);
    if (!this.#engine.modules.has(nested.name)) this.register(nested, parent);
  }

  register(module: ModuleView, parent: ModuleView | null = null): void {
    const own = module as PSModule;
    const isNew = !this.#engine.modules.includes(own);
    if (parent === null) own.parent = null;
    else {
      const outer = parent as PSModule;
      if (isNew) own.parent = outer;
      if (!outer.nested.includes(own)) outer.nested.push(own);
    }
    this.#engine.modules.add(own);
  }

  importMembers(module: ModuleView, selection: ImportSelection): void {
    const { currentScope, globalScope } = this.#engine;
    const target =
      selection.scope === "Global"
        ? globalScope
        : selection.scope === "Local"
          ? currentScope
          : (this.#caller()?.scope ?? globalScope);
    this.#bringIn(module as PSModule, target, selection);
  }

  export(module: ModuleView, { functions, aliases, variables, cmdlets }: MemberPatterns): void {
    const own = module as PSModule;
    own.exports ??= { functions: [], variables: [], aliases: [], cmdlets: [] };
    own.exports.functions.push(...matchingFunctions(own, functions).map(({ name }) => name));
    own.exports.aliases.push(...matchingAliases(own, aliases).map(({ name }) => name));
    own.exports.variables.push(...matchingVariables(own, variables).map(({ name }) => name));
    own.exports.cmdlets.push(...cmdlets);
  }

  remove(module: ModuleView, output: (value: unknown) => void, verbose?: (text: string) => void): void {
    if (module.onRemove instanceof CompiledScriptBlock) {
      const runner = new BlockRunner(
        module.onRemove,
        (module as PSModule).scope ?? this.#engine.currentScope,
        this.#engine.currentStreams,
      );
      runner.run({ newScope: true, args: [module], output });
    }
    for (const { scope, kind, name } of this.#imported.get(module) ?? []) {
      this.#takeOut(module as PSModule, scope, kind, name);
      verbose?.(`Removing the imported "${name}" ${kind}.`);
    }
    this.#imported.delete(module);
    this.#removeGlobalFunctions(module as PSModule);
    this.#engine.modules.delete(module as PSModule);
    this.#engine.calledModules.delete(module.name);
    for (const nested of (module as PSModule).nested) if (nested.parent === module) this.remove(nested, output);
  }

  /** Functions that the module's code made for everybody go with it. */
  #removeGlobalFunctions(module: PSModule): void {
    const { functions } = this.#engine.globalScope;
    for (const [key, info] of functions ?? []) if (info.module === module) functions?.delete(key);
  }

  /** What another module or the session has put in a member's place stays there. */
  #takeOut(module: PSModule, scope: Scope, kind: "function" | "alias" | "variable", name: string): void {
    const key = name.toLowerCase();
    if (kind === "function") {
      if (scope.functions?.get(key)?.module === module) scope.functions.delete(key);
    } else if (kind === "alias") {
      if (scope.aliases?.get(key)?.module === module) scope.aliases.delete(key);
    } else if (scope.find(key)) new SessionStateView(this.#engine, scope).removeVariable(name, undefined, true);
  }

  data(text: string, path: string, allowed?: readonly string[]): unknown {
    const block = this.#engine.compileText(text, path || null, this.#engine);
    if (allowed) block.source.refuseUnrestricted(["ConvertFrom-StringData", ...allowed]);
    const written: unknown[] = [];
    const scope = new Scope(null, new Layout(), [], "script");
    const seen = this.#engine.globalScope.find("psedition");
    if (seen) scope.put(seen);
    new BlockRunner(block, scope, this.#engine.currentStreams).run({
      newScope: false,
      output: (value) => written.push(value),
    });
    return written.length === 1 ? written[0] : written;
  }

  runScript(text: string, path: string, output: (value: unknown) => void = () => {}, module?: ModuleView): void {
    this.#refuseByPolicy(path);
    const own = (module as PSModule | undefined) ?? null;
    const written = this.#engine.compileText(text, path, this.#engine);
    const block = own === null ? written : written.bindTo(own);
    new BlockRunner(block, own?.scope ?? this.#engine.currentScope, this.#engine.currentStreams).run({
      newScope: false,
      output,
    });
  }

  customObject(module: ModuleView): object {
    return moduleCustomObject(module as PSModule);
  }

  commands(module: ModuleView): readonly CommandInfo[] {
    return exportedCommands(module as PSModule);
  }

  exported(module: ModuleView, kind: keyof MemberPatterns): readonly string[] {
    const own = module as PSModule;
    if (kind === "functions") return exportedFunctions(own).map((info) => info.name);
    if (kind === "aliases") return exportedAliases(own).map((info) => info.name);
    return kind === "variables" ? exportedVariables(own).map((variable) => variable.name) : [];
  }

  #refuseByPolicy(path: string): void {
    if (this.#engine.hasService(scriptFilesKey)) this.#engine.service(scriptFilesKey).refuseByPolicy(path);
  }

  #blockOf(code: NonNullable<ModuleSource["code"]>): CompiledScriptBlock {
    if (!(code instanceof ScriptBlock) && code.path) this.#refuseByPolicy(code.path);
    if (!(code instanceof ScriptBlock)) return this.#engine.compileText(code.text, code.path, this.#engine);
    if (!(code instanceof CompiledScriptBlock)) throw new TypeError("A script block of another session.");
    return code;
  }

  #run(block: CompiledScriptBlock, module: PSModule, source: ModuleSource, output: (value: unknown) => void): void {
    const engine = this.#engine;
    const { code, args } = source;
    // A file is a script that is called where the import stands.
    const file = code === null || code instanceof ScriptBlock ? null : code.path;
    const command = file === null ? null : new ExternalScriptInfo(file.slice(file.lastIndexOf("\\") + 1), file, block);
    const call = callAlone(engine, {
      scope: module.scope ?? engine.globalScope,
      streams: engine.currentStreams,
      out: output,
      args: args.map((value) => positional(value)),
      extent: file === null ? null : (engine.frame?.position ?? null),
      dotSourced: true,
    });
    const stage = new FunctionStage(
      { block, command, invocationName: file ?? "", isCalledByCode: file === null },
      call,
    );
    try {
      stage.prepare();
      stage.begin();
      stage.end();
    } catch (thrown) {
      // `exit` ends the module's code; what was there by then is the module.
      if (!(thrown instanceof ExitThrown)) throw thrown;
    } finally {
      stage.dispose();
    }
  }

  #bringIn(module: PSModule, target: Scope, selection: ImportSelection): void {
    const { only, noClobber, verbose } = selection;
    const prefix = prefixOf(module, selection.prefix);
    const wanted = (patterns: readonly string[] | undefined, name: string) =>
      only === null || (patterns ?? []).some((pattern) => like(name, pattern, true));
    const known = this.#imported.get(module) ?? [];
    this.#imported.set(module, known);
    const note = (kind: "function" | "alias" | "variable", name: string) => {
      verbose?.(`Importing ${kind} '${name}'.`);
      if (!known.some((one) => one.scope === target && one.kind === kind && one.name === name))
        known.push({ scope: target, kind, name });
    };
    module.commands.clear();
    const functions = exportedFunctions(module);
    for (const info of functions) {
      if (!wanted(only?.functions, info.name)) continue;
      const name = prefixed(info.name, prefix);
      if (noClobber && target.functions?.has(name.toLowerCase())) continue;
      selection.command?.(name);
      if (prefix !== "") info.prefix = prefix;
      const own = prefix === "" && info.module === module ? info : renamed(info, name, module);
      target.functions ??= new Map();
      target.functions.set(name.toLowerCase(), own);
      module.commands.set(name.toLowerCase(), own);
      note("function", name);
    }
    for (const variable of exportedVariables(module)) {
      if (!wanted(only?.variables, variable.name)) continue;
      target.put(variable);
      note("variable", variable.name);
    }
    for (const info of exportedAliases(module)) {
      if (!wanted(only?.aliases, info.name)) continue;
      const isOwn = functions.some((one) => one.name.toLowerCase() === info.definition.toLowerCase());
      const definition = isOwn ? prefixed(info.definition, prefix) : info.definition;
      const alias = new AliasInfo(prefixed(info.name, prefix), definition);
      alias.module = module;
      target.aliases ??= new Map();
      target.aliases.set(alias.name.toLowerCase(), alias);
      note("alias", alias.name);
    }
  }
}

/** The prefix that an import asks for, else the one that the module's manifest names. */
function prefixOf(module: PSModule, asked: string): string {
  if (asked === "") return toText(module.manifest?.("DefaultCommandPrefix") ?? "");
  if (module.manifest) module.prefix = asked;
  return asked;
}

function renamed(info: FunctionInfo, name: string, module: PSModule): FunctionInfo {
  const copy = new FunctionInfo(name, info.block);
  copy.module = module;
  copy.prefix = info.prefix;
  return copy;
}

function listed(names: readonly string[] | (() => readonly string[])): readonly string[] {
  return typeof names === "function" ? names() : names;
}
