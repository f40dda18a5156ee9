import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import type { ServiceKey } from "../base/ServiceKey.ts";
import type { BindingTrace } from "../binding/BindingTrace.ts";
import type { AbsentCommand, AbsentModule } from "../command/catalogue/absentCommands.ts";
import type { PSHost } from "../command/services/PSHost.ts";
import type { Edition } from "../diag/Edition.ts";
import type { Extent } from "../diag/Extent.ts";
import type { Delegate } from "../objects/calls/Delegate.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import { notModelled, runtimeError } from "../objects/errors/runtimeError.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import type { LoadedAssembly } from "../objects/types/LoadedAssembly.ts";
import { typeAtHand } from "../objects/types/loadedAssemblies.ts";
import { ArrayList } from "../objects/values/collections/ArrayList.ts";
import type { ApplicationInfo, CmdletInfo, CommandInfo } from "./commands/CommandInfo.ts";
import type { CodeCoverage } from "./debug/CodeCoverage.ts";
import type { Debugger } from "./debug/Debugger.ts";
import type { CompiledScriptBlock } from "./functions/CompiledScriptBlock.ts";
import type { Limits } from "./Limits.ts";
import { LoadedModules } from "./modules/LoadedModules.ts";
import type { Streams } from "./pipeline/Streams.ts";
import type { Frame } from "./scope/Frame.ts";
import { Layout } from "./scope/Layout.ts";
import { Scope } from "./scope/Scope.ts";

/** What the compiler gives to the runtime: text to a script block. Throws PowerShell's ParseException. */
export type CompileText = (
  text: string,
  fileName: string | null,
  engine: Engine,
  isTopLevel?: boolean,
  tellsIncomplete?: boolean,
) => CompiledScriptBlock;

/** Finds a cmdlet by name; null where the edition has none of that name. */
export type CmdletLookup = (name: string) => CmdletInfo | null;

export interface EngineParts {
  readonly edition: Edition;
  readonly host: PSHost;
  readonly limits: Limits;
  readonly compileText: CompileText;
  readonly cmdlets: {
    readonly names: () => Iterable<string>;
    readonly find: CmdletLookup;
    /** How a name is written that the real product has and that is not modelled; null for any other. */
    readonly unmodelled: (name: string) => string | null;
    /** What does instead of an absent command, where the session has it. */
    readonly hintText: (absent: AbsentCommand) => string | null;
    /** Told of a name that means nothing in the session. */
    readonly notFound: (name: string) => void;
    /** A cmdlet that the real product has and that ends in `NotModelled`, as a command to look at; null for any other name. */
    readonly known: CmdletLookup;
    /** Of those the ones that first refuse what the real product would. */
    readonly refusing: CmdletLookup;
    /** The names that `known` finds. */
    readonly knownNames: () => Iterable<string>;
    /** A command of a module or a program that a real server has or can have and that is not here; null for any other name. */
    readonly absent: (name: string) => AbsentCommand | null;
    readonly absentModule: (name: string) => AbsentModule | null;
    /** A program by its name, with its extension or without; null for any other name. */
    readonly program: (name: string) => ApplicationInfo | null;
    readonly programs: () => readonly ApplicationInfo[];
  };
  readonly streams: Streams;
}

/** The state of one running session that everything compiled shares. */
export class Engine {
  readonly edition: Edition;
  readonly host: PSHost;
  readonly limits: Limits;
  readonly compileText: CompileText;
  readonly cmdlets: EngineParts["cmdlets"];
  readonly streams: Streams;
  readonly globalScope = new Scope(null, new Layout(), [], "global");
  /** Names that scripts of this session gave to types. */
  readonly typeAccelerators = new CaseInsensitiveMap<ClrType>();
  /** Types of sources that Add-Type read. */
  readonly addedSources = new Map<string, ClrType[]>();
  /** Told of each place while the session is traced (Set-PSDebug -Trace), in place of the host. */
  traceListener: ((place: Extent) => void) | null = null;
  /** Asked before a command is looked for by its name; null: nobody is. */
  preCommandLookup: {
    readonly action: Delegate;
    /** A command, null where nothing is to be found, undefined where the search goes on. */
    answer(name: string): CommandInfo | null | undefined;
  } | null = null;
  /** Verbs of commands that a script made approved ones. */
  readonly addedVerbs = new Set<string>();
  /** Assemblies that scripts loaded from files, by their short names. */
  readonly loadedAssemblies = new CaseInsensitiveMap<LoadedAssembly>();
  /** What a $using: expression is, by its text, where a command gives it meaning (jobs, Invoke-Command); null elsewhere. */
  usingValues: ((expression: string) => unknown) | null = null;
  readonly modules = new LoadedModules();
  /** The modules of cmdlets that were called or asked for by name, which imports them. */
  readonly calledModules = new Set<string>();
  /** The files of modules that are being imported for a command of theirs. */
  readonly autoloading = new Set<string>();
  /** $Error: newest first. */
  readonly errors = new ArrayList();
  /** $? */
  success = true;
  /** How many try statements with catch clauses, or traps, are around what runs. */
  catchDepth = 0;
  callDepth = 0;
  /** The error whose catch block runs: what `throw` alone throws again. */
  currentError: PSError | null = null;
  /** Whether Set-StrictMode was ever used; while not, member access need not ask. */
  strictModeUsed = false;
  /** What the script told its host to end with ($Host.SetShouldExit); null: nothing. */
  exitRequested: number | null = null;
  /** Told of faults of our own code, for whoever looks for them. */
  onFault: ((thrown: unknown) => void) | null = null;
  /** The innermost frame that runs; null between two inputs. */
  frame: Frame | null = null;
  /** Asked before statements and commands while there are breakpoints. */
  debugger: Debugger | null = null;
  /** Asked for counters when a file is compiled, while somebody measures what runs. */
  codeCoverage: CodeCoverage | null = null;
  /** Told what binding does while somebody listens (Trace-Command). */
  bindingTrace: BindingTrace | null = null;
  readonly #services = new Map<string, unknown>();
  readonly #makers = new Map<string, () => unknown>();
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #stopFlag: Int32Array;
  #steps = 0;

  constructor(parts: EngineParts) {
    this.edition = parts.edition;
    this.host = parts.host;
    this.limits = parts.limits;
    this.#stopFlag = parts.limits.stopFlag;
    this.compileText = parts.compileText;
    this.cmdlets = parts.cmdlets;
    this.streams = parts.streams;
  }

  /** Scope in which the innermost running code works: what SessionState acts on. */
  get currentScope(): Scope {
    return this.frame?.scope ?? this.globalScope;
  }

  /** The type that a text means to the code that runs. */
  findType(name: string): ClrType | null {
    return this.frame ? this.frame.code.findType(name) : (this.scriptType(name) ?? typeAtHand(name));
  }

  /** A class or enumeration of scripts that the running code sees, or what a script called by that name. */
  scriptType(name: string): ClrType | null {
    return this.currentScope.findType(name) ?? this.typeAccelerators.get(name) ?? null;
  }

  /** Streams of the innermost running code. */
  get currentStreams(): Streams {
    return this.frame?.streams ?? this.streams;
  }

  service<T>(key: ServiceKey<T>): T {
    const found = this.#services.get(key.name) ?? this.#make(key.name);
    if (found === undefined) throw notModelled(`The service '${key.name}' in this session`);
    return found as T;
  }

  /** The service where it has been made already: who only asks for what it was told does not make it. */
  madeService<T>(key: ServiceKey<T>): T | null {
    return (this.#services.get(key.name) as T | undefined) ?? null;
  }

  hasService(key: ServiceKey<unknown>): boolean {
    return this.#services.has(key.name) || this.#makers.has(key.name);
  }

  /** Does something as soon as a service is made, or at once where it is; what is given back calls it off. */
  whenMade(key: ServiceKey<unknown>, action: () => void): () => void {
    if (this.#services.has(key.name)) {
      action();
      return () => {};
    }
    const waiting = this.#waiting.get(key.name) ?? new Set();
    this.#waiting.set(key.name, waiting.add(action));
    return () => void waiting.delete(action);
  }

  /** A service that is made when first asked for. */
  provideService<T>(key: ServiceKey<T>, make: () => T): void {
    this.#makers.set(key.name, make);
  }

  #make(name: string): unknown {
    const made = this.#makers.get(name)?.();
    if (made === undefined) return made;
    this.#services.set(name, made);
    const waiting = this.#waiting.get(name);
    this.#waiting.delete(name);
    for (const action of waiting ?? []) action();
    return made;
  }

  setService<T>(key: ServiceKey<T>, service: T): void {
    this.#services.set(key.name, service);
  }

  /** Loop turns, calls and pipeline writes of this run so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Polled at loop back edges, calls and pipeline writes. */
  checkStop(): void {
    if ((++this.#steps & 0xff) === 0 || this.#stopFlag[0] !== 0) this.limits.check(this.#steps);
  }

  /** The same for what may take long each: the work of a cmdlet on one object. */
  checkStopOften(): void {
    if ((++this.#steps & 0xf) === 0 || this.#stopFlag[0] !== 0) this.limits.check(this.#steps);
  }

  leaveCall(): void {
    this.callDepth--;
  }

  /** Begins a fresh count of steps and time, for one run of a script or one line at the prompt. */
  startRun(): void {
    this.#steps = 0;
    this.limits.start();
  }

  enterCall(): void {
    this.checkStop();
    if (++this.callDepth > this.limits.callDepth) {
      this.callDepth--;
      if (this.limits.trial) throw this.limits.trial.end();
      throw runtimeError("CallDepthOverflow", [], {});
    }
  }
}
