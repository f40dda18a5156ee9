import { compileText } from "../compile/blocks/compileText.ts";
import type { Edition, PerEdition } from "../diag/Edition.ts";
import { errorStyles } from "../format/shape/errorText.ts";
import { defaultSessionOption } from "../objects/clr/System.Management.Automation/System.Management.Automation.Remoting.PSSessionOption.ts";
import { products } from "../objects/host/product.ts";
import { ensureExtendedMembers } from "../objects/members/extendedMembers.ts";
import { closedType, typeByName } from "../objects/types/typeRegistry.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { PSObject } from "../objects/values/PSObject.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { AliasInfo, FunctionInfo } from "../runtime/commands/CommandInfo.ts";
import { CompiledScriptBlock } from "../runtime/functions/CompiledScriptBlock.ts";
import { inputEnumerator } from "../runtime/pipeline/inputEnumerator.ts";
import { LazyVariable } from "../runtime/scope/LazyVariable.ts";
import type { Scope } from "../runtime/scope/Scope.ts";
import type { Variable, VariableOption } from "../runtime/scope/Variable.ts";
import { HostView, IntrinsicsView } from "../runtime/values/IntrinsicsView.ts";
import type { Session } from "./Session.ts";
import { standardAliases } from "./standardAliases.ts";
import { driveFunctionTexts, standardFunctionTexts } from "./standardFunctions.ts";
import { typedVariables } from "./typedVariables.ts";
import { variableDescriptions } from "./variableDescriptions.ts";
import { versionTable } from "./versionTable.ts";

/** Variables, aliases and functions that a new session has. */
export function standardState(session: Session): void {
  const { engine, options } = session;
  const scope = engine.globalScope;
  typedVariables(scope, options);
  variable(scope, "WhatIfPreference", false);
  for (const [name, value] of [
    ["true", true],
    ["false", false],
    ["null", null],
  ] as const) {
    variable(scope, name, value, value === null ? [] : ["Constant", "AllScope"]);
  }
  variable(scope, "Error", engine.errors, ["Constant"]);
  variable(scope, "FormatEnumerationLimit", 4);
  variable(scope, "NestedPromptLevel", 0);
  variable(scope, "PID", 4242, ["Constant", "AllScope"]);
  variable(scope, "HOME", "C:\\Users\\Administrator", ["ReadOnly", "AllScope"]);
  variable(scope, "PSHOME", products[options.edition].home, ["Constant", "AllScope"]);
  variable(scope, "PSCulture", "en-US", ["ReadOnly", "AllScope"]);
  variable(scope, "PSUICulture", "en-US", ["ReadOnly", "AllScope"]);
  variable(scope, "ShellId", "Microsoft.PowerShell", ["Constant", "AllScope"]);
  variable(scope, "PSEdition", options.edition, ["Constant", "AllScope"]);
  variable(scope, "PSEmailServer", "");
  variable(scope, "PSSessionApplicationName", "wsman");
  variable(scope, "PSSessionConfigurationName", "http://schemas.microsoft.com/powershell/Microsoft.PowerShell");
  scope.put(new LazyVariable("PSSessionOption", defaultSessionOption));
  variable(scope, "StackTrace", null);
  variable(scope, "args", []);
  scope.put(new LazyVariable("input", () => inputEnumerator([])));
  variable(scope, "LASTEXITCODE", null);
  scope.remove("lastexitcode");
  constant(scope, new LazyVariable("PSVersionTable", () => versionTable(options.edition, options.look === "Windows")));
  scope.put(new LazyVariable("PWD", () => engine.service(providerServiceKey).location, true));
  constant(scope, new LazyVariable("ExecutionContext", () => new IntrinsicsView("EngineIntrinsics", scope)));
  constant(scope, new LazyVariable("Host", () => new HostView("InternalHost")));
  variablesOfOneEdition[options.edition](scope, session);
  if (options.look === "Windows") variable(scope, "PROFILE", profile(options.edition));
  if (options.world && options.edition === "Desktop") exchangeFolders(session);
  for (const [name, text] of Object.entries(variableDescriptions)) {
    const described = scope.find(name.toLowerCase());
    if (described) described.description = text;
  }
  aliases(scope, options);
  functions(session, scope);
}

/** What the management shell calls the folders of the product (its start script, RemoteExchange.ps1, as documented). */
function exchangeFolders({ engine }: Session): void {
  const install = (): string => engine.service(providerServiceKey).environment.get("ExchangeInstallPath") ?? "";
  for (const [name, folder] of [
    ["exinstall", ""],
    ["exbin", "bin\\"],
    ["exscripts", "scripts\\"],
  ])
    engine.globalScope.put(new LazyVariable(name, () => `${install()}${folder}`));
}

/** No experimental feature is on in a session of its own. */
function noFeatures(): ListObject {
  return new ListObject(closedType("System.Management.Automation.Internal.ReadOnlyBag", typeByName("System.String")));
}

function variable(scope: Scope, name: string, value: unknown, options: readonly VariableOption[] = []): Variable {
  const made = scope.create(name, value);
  if (options.length > 0) made.options = options;
  return made;
}

function constant(scope: Scope, made: LazyVariable): void {
  made.options = ["Constant", "AllScope"];
  scope.put(made);
}

const variablesOfOneEdition: PerEdition<(scope: Scope, session: Session) => void> = {
  Desktop(scope, { options }) {
    variable(scope, "ErrorView", options.errorView ?? errorStyles.Desktop.defaultView);
    variable(scope, "ConsoleFileName", "", ["ReadOnly", "AllScope"]);
  },
  Core(scope, session) {
    constant(scope, new LazyVariable("EnabledExperimentalFeatures", noFeatures));
    const style = new LazyVariable("PSStyle", () => session.style);
    style.options = ["Constant"];
    scope.put(style);
    const { look } = session.options;
    for (const [name, value] of [
      ["IsWindows", look === "Windows"],
      ["IsLinux", look === "Unix"],
      ["IsMacOS", false],
      ["IsCoreCLR", true],
    ] as const)
      variable(scope, name, value, ["ReadOnly", "AllScope"]);
  },
};

/** $PROFILE: the profile of this user in this host, with the other profiles as its properties. */
function profile(edition: Edition): unknown {
  const { home, shortName } = products[edition];
  const folders = { AllUsers: home, CurrentUser: `C:\\Users\\Administrator\\Documents\\${shortName}` };
  const files = { AllHosts: "profile.ps1", CurrentHost: "Microsoft.PowerShell_profile.ps1" };
  const text = new PSObject(`${folders.CurrentUser}\\${files.CurrentHost}`);
  const members = ensureExtendedMembers(text);
  for (const [user, folder] of Object.entries(folders))
    for (const [host, file] of Object.entries(files)) members.setNote(`${user}${host}`, `${folder}\\${file}`);
  return text;
}

function aliases(scope: Scope, { edition, look }: Session["options"]): void {
  const table = new Map<string, AliasInfo>();
  for (const { name, definition, options } of standardAliases(edition, look)) {
    const alias = new AliasInfo(name, definition);
    if (options !== "None") alias.options = options.split(", ") as VariableOption[];
    table.set(name.toLowerCase(), alias);
  }
  scope.aliases = table;
}

function functions(session: Session, scope: Scope): void {
  const { engine } = session;
  const table = new Map<string, FunctionInfo>();
  const isWindows = session.options.look === "Windows";
  const standard = standardFunctionTexts(engine.edition);
  const texts = isWindows ? { ...driveFunctionTexts(), ...standard } : standard;
  for (const [name, text] of Object.entries(texts)) {
    let compiled: CompiledScriptBlock | null = null;
    const source = () => {
      compiled ??= compileText(text, null, engine);
      return compiled.source;
    };
    const block = new CompiledScriptBlock(
      engine,
      {
        get ast() {
          return source().ast;
        },
        get astObject() {
          return source().astObject;
        },
        get startPosition() {
          return source().startPosition;
        },
        get extent() {
          return source().extent;
        },
        text,
        isFilter: false,
        code: () => source().code(),
        attributes: () => [],
        refuseUnmetRequirements: () => undefined,
        refuseUnfitTypes: () => undefined,
        refuseUnrestricted: () => undefined,
        toPowerShell: (given) => source().toPowerShell(given),
        exportedFunctionNames: () => source().exportedFunctionNames(),
        hasStatements: true,
        blocksGivenTo: () => [],
        variableNames: () => source().variableNames(),
        get helpSource() {
          return source().helpSource;
        },
      },
      null,
    );
    table.set(name.toLowerCase(), new FunctionInfo(name, block));
  }
  scope.functions = table;
}
