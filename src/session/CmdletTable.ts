import type { CmdletEdition, CmdletLoader } from "../command/CmdletDefinition.ts";
import type { CmdletSource } from "../command/CmdletSource.ts";
import {
  type AbsentCommand,
  type AbsentModule,
  absentCommand,
  absentCommandType,
  absentModule,
  absentModules,
  whereIs,
} from "../command/catalogue/absentCommands.ts";
import {
  type AbsentParameters,
  absentParameters,
  hasExactTypes,
  tableOf,
} from "../command/catalogue/absentParameters.ts";
import { catalogueCmdlet, catalogueName, catalogueNames } from "../command/catalogue/catalogue.ts";
import { isInEdition } from "../command/catalogue/editionDifferences.ts";
import type { TestFrameworkVersion } from "../command/catalogue/testFramework.ts";
import { type UnmodelledCmdlet, unmodelledCmdlet } from "../command/catalogue/unmodelledCmdlet.ts";
import type { ProgramCall } from "../command/ProgramCall.ts";
import type { Edition, PerEdition } from "../diag/Edition.ts";
import { knownAndAbsent } from "../objects/errors/runtimeError.ts";
import { product, products } from "../objects/host/product.ts";
import { findProgram, type SystemProgram } from "../providers/machine/systemPrograms.ts";
import { ApplicationInfo, CmdletInfo, type LoadedCmdlet } from "../runtime/commands/CommandInfo.ts";
import { loadCmdlet } from "../runtime/commands/loadCmdlet.ts";
import { functionModules } from "../runtime/modules/functionModules.ts";
import type { CommandGate } from "./gate/CommandGate.ts";
import { withOffered } from "./gate/withOffered.ts";
import { scriptFunctions } from "./scriptFunctions.ts";
import { windowsProgram, windowsPrograms } from "./windowsPrograms.ts";

/** The cmdlets of one edition. What is looked up is kept. */
export class CmdletTable {
  readonly #wanted: readonly CmdletEdition[];
  readonly #found = new Map<string, CmdletInfo>();
  readonly #known = new Map<string, CmdletInfo | null>();
  /** The generation of the gate's answers that are kept. */
  #generation = 0;
  readonly #told = new Set<string>();
  #testFramework: TestFrameworkVersion = "5.7.1";

  /** `gate` decides on the cmdlets of Exchange, null: all are there; `notice` takes what is told past the script; `own`: cmdlets that no product has. */
  constructor(
    readonly source: CmdletSource,
    readonly edition: Edition,
    readonly onWindows: boolean,
    readonly gate: CommandGate | null = null,
    readonly notice: (text: string) => void = () => {},
    own: readonly CmdletEdition[] = [],
  ) {
    this.#wanted = [edition, ...own, ...(onWindows ? rules[edition].onWindows : [])];
  }

  get testFramework(): TestFrameworkVersion {
    return this.#testFramework;
  }

  /** Commands of the test framework have the parameters of this version from now on. */
  set testFramework(version: TestFrameworkVersion) {
    if (version === this.#testFramework) return;
    this.#testFramework = version;
    for (const command of this.#found.values()) command.renew();
  }

  /** Of a name that the edition has: how it is written, and its loader. */
  #offered(name: string): { readonly written: string; readonly loader: CmdletLoader } | null {
    const written = this.source.written(name);
    const loader = written === undefined ? undefined : this.source.get(written);
    return written !== undefined && loader !== undefined && this.#isOffered(loader) ? { written, loader } : null;
  }

  #isOffered({ editions, modelled }: CmdletLoader): boolean {
    return modelled !== false && (editions === null || this.#wanted.some((one) => editions.includes(one)));
  }

  *#offeredNames(): Generator<string> {
    for (const [name, loader] of this.source) if (this.#isOffered(loader)) yield name;
  }

  /** The names that lists of commands have: without cmdlets that only a function of the session calls. */
  *names(): Iterable<string> {
    const functions = scriptFunctions(this.edition);
    for (const name of this.#offeredNames())
      if (functions.get(name.toLowerCase()) !== null && (!this.#isGated(name) || this.gate?.has(name) !== false))
        yield name;
    if (this.gate !== null) yield* this.gate.prefixedNames(this.#offeredNames());
  }

  readonly find = (name: string): CmdletInfo | null => {
    const key = name.toLowerCase();
    if (this.gate !== null && this.gate.generation !== this.#generation) this.#forget(this.gate);
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const offered = this.#offered(key);
    if (offered === null) return this.#prefixed(name);
    const { written: known, loader } = offered;
    if (this.#isGated(known) && this.gate?.has(known) === false) return null;
    const module = scriptFunctions(this.edition).get(key);
    const made =
      module === undefined || module === null
        ? new CmdletInfo(
            known,
            loader.module,
            () => this.#ofVersion(loader) ?? this.#narrowed(loadOnce(loader, this.edition)),
            functionModules.has(loader.module) ? "Function" : "Cmdlet",
          )
        : new CmdletInfo(known, module, () => ({ ...loadOnce(loader, this.edition), className: known }), "Function");
    this.#found.set(key, made);
    return made;
  };

  /** A cmdlet under the name that a connection gave it. */
  #prefixed(name: string): CmdletInfo | null {
    const found = this.gate?.prefixed(name) ?? null;
    const loader = found === null ? undefined : this.source.get(found.base);
    if (found === null || !loader) return null;
    const load = (): LoadedCmdlet => ({
      ...withOffered(loadOnce(loader, this.edition), found.parameters),
      className: found.name,
    });
    const made = new CmdletInfo(found.name, loader.module, load, "Function");
    this.#found.set(name.toLowerCase(), made);
    return made;
  }

  /**
   * How a cmdlet is written that the catalogue has on Windows and no definition here models, or a program that Windows
   * has; null for any other name.
   */
  readonly unmodelled = (name: string): string | null => {
    if (!this.onWindows || !isInEdition(name, this.edition)) return null;
    for (const file of ["desktop", "exchange"] as const) {
      const written = catalogueName(file, name);
      if (written === null) continue;
      if (file === "exchange" ? this.gate?.has(written) !== false : this.#hasModuleOf(written)) return written;
    }
    return windowsProgram(name);
  };

  /** Tells the person at the screen, once, why a command that others have is not there. */
  readonly notFound = (name: string): void => {
    const why = this.gate?.whyNot(name) ?? null;
    if (why === null || this.#told.has(why)) return;
    this.#told.add(why);
    this.notice(why);
  };

  /** What does instead of an absent command, where the session has it. */
  readonly hintText = ({ hint }: AbsentCommand): string | null =>
    hint !== null && this.find(hint.command) !== null ? hint.text : null;

  readonly known = (name: string): CmdletInfo | null => {
    if (!this.onWindows || this.#offered(name) !== null) return null;
    const key = name.toLowerCase();
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#knownCmdlet(name);
      this.#known.set(key, found);
    }
    return found;
  };

  readonly refusing = (name: string): CmdletInfo | null => {
    const known = this.known(name);
    if (known === null) return null;
    const refuses = this.source.get(known.name)?.modelled === false || known.hasKnownParameters;
    return refuses || absentParameters(known.name) !== null ? known : null;
  };

  readonly knownNames = (): string[] => {
    if (!this.onWindows) return [];
    const names = [
      ...catalogueNames("desktop").filter((name) => isInEdition(name, this.edition) && this.#hasModuleOf(name)),
      ...catalogueNames("exchange").filter((name) => this.gate?.has(name) !== false),
      ...absentModules().flatMap(({ kind, commands }) => (kind === "cmdlets" ? commands : [])),
    ];
    return [...new Set(names)].filter((name) => this.#offered(name) === null);
  };

  readonly absent = (name: string): AbsentCommand | null => (this.onWindows ? absentCommand(name) : null);

  readonly absentModule = (name: string): AbsentModule | null => {
    const module = this.onWindows ? absentModule(name) : null;
    return module?.kind === "programs" ? null : module;
  };

  #isGated(name: string): boolean {
    return this.gate !== null && this.source.get(name)?.module === "Exchange";
  }

  /** Without the parameters that the session does not have. */
  #narrowed(loaded: LoadedCmdlet): LoadedCmdlet {
    const { module, name } = loaded.definition;
    return module === "Exchange" ? withOffered(loaded, this.gate?.parametersOf(name) ?? null) : loaded;
  }

  /** A command whose parameters hang on the version of the test framework; null for any other. */
  #ofVersion(loader: CmdletLoader): LoadedCmdlet | null {
    if (!functionModules.has(loader.module)) return null;
    const definition = loader.load();
    const parameters = definition.versions?.[this.#testFramework];
    return parameters === undefined ? null : loadCmdlet({ ...definition, parameters }, this.edition);
  }

  #forget(gate: CommandGate): void {
    this.#generation = gate.generation;
    for (const [key, { moduleName }] of this.#found) if (moduleName === "Exchange") this.#found.delete(key);
    this.#known.clear();
  }

  /** What is known of a cmdlet shows. */
  #knownCmdlet(name: string): CmdletInfo | null {
    const written = windowsProgram(name) === null ? this.unmodelled(name) : null;
    const absent = written === null ? absentCommand(name) : null;
    const entry =
      written === null
        ? null
        : (catalogueCmdlet(written, "", "Desktop") ?? catalogueCmdlet(written, "Exchange", "Desktop"));
    const module = entry?.module ?? (absent?.module.kind === "cmdlets" ? absent.module.name : null);
    if (module === null) return null;
    const shown = entry?.name ?? absent?.name ?? name;
    const loader = this.source.get(shown);
    if (loader?.modelled === false)
      return new CmdletInfo(shown, module, () => loadOnce(loader, this.edition), "Cmdlet", true);
    const type = absent === null ? "Cmdlet" : absentCommandType(absent);
    const row = absent === null ? null : absentParameters(absent.name);
    const definition = unmodelledCmdlet({
      name: shown,
      module,
      synopsis: "Known, and not modelled.",
      examples: [],
      missing: shown,
      ...(absent === null || row === null ? {} : this.#refusedByName(absent, row)),
      ...(type === "Cmdlet" ? {} : { className: shown }),
    });
    const isKnown = entry !== null || (row !== null && hasExactTypes(row));
    return new CmdletInfo(shown, module, () => loadCmdlet(definition, this.edition), type, true, isKnown);
  }

  /** What a command has that is told to be absent once its arguments are bound. */
  #refusedByName(absent: AbsentCommand, row: AbsentParameters): Partial<UnmodelledCmdlet> {
    const { className, defaultSet, shouldProcess } = row;
    return {
      parameters: tableOf(row),
      ...(className === undefined ? {} : { className }),
      ...(defaultSet === undefined ? {} : { defaultSet }),
      ...(shouldProcess === undefined ? {} : { shouldProcess }),
      unmodelledSteps: () => {
        throw knownAndAbsent(absent.name, whereIs(absent.module), this.hintText(absent), absent.name);
      },
    };
  }

  readonly program = (name: string): ApplicationInfo | null => {
    if (!this.onWindows) return null;
    const found = findProgram(name);
    if (found?.kind === "shell") return this.#shellOf(found);
    if (found?.kind === "console") return this.#consoleOf(found);
    const file = windowsProgram(name);
    if (file !== null) return applicationOf(file);
    const own = this.gate?.program(name) ?? null;
    return own && new ApplicationInfo("ExSetup.exe", own.path, own.productVersion, null, own);
  };

  readonly programs = (): ApplicationInfo[] => {
    if (!this.onWindows) return [];
    const own = findProgram(product().program);
    const shells = own === null ? [] : [this.#shellOf(own)];
    return [...shells, ...windowsPrograms().map(applicationOf)].filter(
      ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
    );
  };

  /** PowerShell as a program: that of the edition itself, or Windows PowerShell beside the other. */
  #shellOf(program: SystemProgram): ApplicationInfo {
    const { name, path, productVersion } = program;
    const file = `${name}.exe`;
    const edition = (["Desktop", "Core"] as const).find((one) => products[one].program === file) ?? this.edition;
    const does = (call: ProgramCall) => {
      const { shellProgram } =
        require("../providers/machine/shellProgram.ts") as typeof import("../providers/machine/shellProgram.ts");
      return loadCmdlet(shellProgram(file, edition, call), this.edition);
    };
    return new ApplicationInfo(file, path, productVersion, does, program);
  }

  #consoleOf(program: SystemProgram): ApplicationInfo {
    const { name, path, productVersion } = program;
    const file = `${name}.exe`;
    const does = (call: ProgramCall) => {
      const { consoleProgram } =
        require("../providers/machine/consoleProgram.ts") as typeof import("../providers/machine/consoleProgram.ts");
      return loadCmdlet(consoleProgram(file, call), this.edition);
    };
    return new ApplicationInfo(file, path, productVersion, does, program);
  }

  #hasModuleOf(desktopCmdlet: string): boolean {
    return !rules[this.edition].isAnew(() => catalogueCmdlet(desktopCmdlet, "", "Desktop")?.module ?? "");
  }
}

const loadedBefore = {
  Desktop: new WeakMap<CmdletLoader, LoadedCmdlet>(),
  Core: new WeakMap<CmdletLoader, LoadedCmdlet>(),
} as const satisfies PerEdition<unknown>;

/** What a definition and the catalogue say does not hang on a session: sessions that follow each other share it. */
function loadOnce(loader: CmdletLoader, edition: Edition): LoadedCmdlet {
  let loaded = loadedBefore[edition].get(loader);
  if (!loaded) {
    loaded = loadCmdlet(loader.load(), edition);
    loadedBefore[edition].set(loader, loaded);
  }
  return loaded;
}

function applicationOf(file: string): ApplicationInfo {
  const program = findProgram(file);
  const path = program?.path ?? `C:\\Windows\\system32\\${file}`;
  const does = program?.kind === "window" ? "window" : null;
  return new ApplicationInfo(file, path, program?.productVersion ?? "6.3.9600.16384", does, program);
}

const anewInCore = /^(?:Microsoft\.PowerShell\.(?:Core|Utility|Management|Security|Host)|PSScheduledJob)$/;

interface TableRules {
  /** Marks of definitions, beside its own name, that the edition takes on Windows. */
  readonly onWindows: readonly CmdletEdition[];
  /** Whether the edition has the cmdlets of a module of Windows PowerShell anew or not at all. */
  readonly isAnew: (module: () => string) => boolean;
}

/** PowerShell 7 on Windows still has the modules that came with Windows, and the rest anew. */
const rules: PerEdition<TableRules> = {
  Desktop: { onWindows: [], isAnew: () => false },
  Core: { onWindows: ["CoreOnWindows"], isAnew: (module) => anewInCore.test(module()) },
};
