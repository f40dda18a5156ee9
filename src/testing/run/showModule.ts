import { testFrameworkKey, testFrameworkName } from "../../command/catalogue/testFramework.ts";
import { commandServiceKey } from "../../command/services/CommandService.ts";
import { moduleServiceKey } from "../../command/services/ModuleService.ts";
import { testFrameworkModule } from "../../command/testFrameworkModule.ts";
import { Delegate } from "../../objects/calls/Delegate.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import { LazyVariable } from "../../runtime/scope/LazyVariable.ts";
import { moduleFunctions as privateFunctions, silentFunctions } from "../assertion/moduleFunctions.ts";
import { configurationObject } from "../configuration/configurationObject.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";

/** Functions that code which runs in the module asks, by name. */
const functions: ReadonlyMap<string, string> = new Map([
  ["GetPesterOs", "if ($IsLinux) { 'Linux' } elseif ($IsMacOS) { 'macOS' } else { 'Windows' }"],
  [
    "Get-DoValuesMatch",
    'param($ActualValue, $ExpectedValue) $null -eq $ExpectedValue -or "$ActualValue" -like $ExpectedValue',
  ],
  [
    "New-RandomTempDirectory",
    "[IO.Directory]::CreateDirectory([IO.Path]::Combine([IO.Path]::GetTempPath(), [string] [guid]::NewGuid())).FullName",
  ],
  [
    "Get-TestDriveChildItem",
    "param($TestDrivePath) if ([IO.Directory]::Exists($TestDrivePath)) { (Get-ChildItem -LiteralPath $TestDrivePath -Recurse -Force).FullName }",
  ],
  [
    "Clear-TestDrive",
    "param([string[]] $Exclude, [string] $TestDrivePath) Get-TestDriveChildItem $TestDrivePath | Where-Object { $Exclude -notcontains $_ -and (Test-Path -LiteralPath $_) } | Remove-Item -Recurse -Force",
  ],
  ["GetPesterPsVersion", "$PSVersionTable.PSVersion.Major"],
  [
    "Get-CompatibleModule",
    "param([string] $ModuleName) InModuleScope -ModuleName $ModuleName -ScriptBlock { $ExecutionContext.SessionState.Module }",
  ],
  ...silentFunctions.map((name) => [name, ""] as const),
]);

/** The module of this runner that the session lists; undefined where it lists none, or the published one. */
export function ownModule(engine: Engine): PSModule | undefined {
  return engine.modules.named(testFrameworkName).find(({ isDescribed }) => isDescribed);
}

/** Who calls a command of the runner has its module loaded; code that runs in that sees the options of the run. */
export function showModule(engine: Engine, configuration: PesterConfiguration): void {
  if (!engine.modules.has(testFrameworkName)) {
    const modules = engine.service(moduleServiceKey);
    const { version } = engine.service(testFrameworkKey);
    modules.register(testFrameworkModule(modules, engine.service(commandServiceKey), version), null);
  }
  const module = ownModule(engine);
  if (!module?.scope) return;
  module.scope.put(new LazyVariable("PesterPreference", () => configurationObject(configuration, engine)));
  if (module.scope.functions === null) module.scope.functions = new ModuleFunctions(engine, module);
}

/** Functions of the module's scope, each made when it is first called by its name. */
class ModuleFunctions extends Map<string, FunctionInfo> {
  readonly #engine: Engine;
  readonly #module: PSModule;

  constructor(engine: Engine, module: PSModule) {
    super();
    this.#engine = engine;
    this.#module = module;
  }

  override get(key: string): FunctionInfo | undefined {
    const known = super.get(key);
    if (known) return known;
    const name = functionNames.get(key);
    if (name === undefined) return undefined;
    const text = functions.get(name) ?? this.#native(name);
    const info = new FunctionInfo(name, this.#engine.compileText(text, null, this.#engine).bindTo(this.#module));
    info.module = this.#module;
    this.set(key, info);
    return info;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** A function around code of ours, which stands in a variable of the module. */
  #native(name: string): string {
    const native = privateFunctions.get(name);
    if (!native) throw new Error(`There is no function ${name}.`);
    const variable = `code of ${name}`;
    this.#module.scope?.create(
      variable,
      new Delegate(typeByName("System.Func[object,object,object,object,object,object,object]"), native.call),
    );
    const given = [...native.parameters.matchAll(/\$\w+/g)].map(([word]) => word);
    const all = [...given, ...Array<string>(6 - given.length).fill("$null")];
    return `param(${native.parameters}) \${${variable}}.Invoke(${all.join(", ")})`;
  }
}

const functionNames: ReadonlyMap<string, string> = new Map(
  [...functions.keys(), ...privateFunctions.keys()].map((name) => [name.toLowerCase(), name]),
);
