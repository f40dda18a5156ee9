import { compileText } from "../compile/blocks/compileText.ts";
import { defaultSessionOption } from "../objects/clr/System.Management.Automation/System.Management.Automation.Remoting.PSSessionOption.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { programFolder } from "../objects/host/programFolder.ts";
import { ensureExtendedMembers } from "../objects/members/extendedMembers.ts";
import { closedType, typeByName } from "../objects/types/typeRegistry.ts";
import { Hashtable } from "../objects/values/collections/Hashtable.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { PSObject } from "../objects/values/PSObject.ts";
import { SemanticVersion } from "../objects/values/SemanticVersion.ts";
import { Version } from "../objects/values/Version.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { AliasInfo, FunctionInfo } from "../runtime/commands/CommandInfo.ts";
import { CompiledScriptBlock } from "../runtime/functions/CompiledScriptBlock.ts";
import { inputEnumerator } from "../runtime/pipeline/inputEnumerator.ts";
import { LazyVariable } from "../runtime/scope/LazyVariable.ts";
import type { Scope } from "../runtime/scope/Scope.ts";
import type { Variable, VariableOption } from "../runtime/scope/Variable.ts";
import { HostView, IntrinsicsView } from "../runtime/values/IntrinsicsView.ts";
import { PSVersionHashTable } from "../runtime/values/PSVersionHashTable.ts";
import type { Session } from "./Session.ts";
import { standardAliases } from "./standardAliases.ts";
import { driveFunctionTexts, standardFunctionTexts } from "./standardFunctions.ts";
import { typedVariables } from "./typedVariables.ts";
import { variableDescriptions } from "./variableDescriptions.ts";

/** Variables, aliases and functions that a new session has. */
export function standardState(session: Session): void {
  const { engine, options } = session;
  const scope = engine.globalScope;
  const isCore = options.edition === "Core";
  typedVariables(scope, options);
  if (!isCore) variable(scope, "ErrorView", options.errorView ?? "NormalView");
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
  variable(scope, "PSHOME", programFolder(options.edition), ["Constant", "AllScope"]);
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
  const isWindows = options.look === "Windows";
  // Which system it is only the organisation says, which nobody asks before it must be.
  const version = () => versionTable(isCore, isWindows);
  if (isCore && isWindows) constant(scope, new LazyVariable("PSVersionTable", version));
  else variable(scope, "PSVersionTable", version(), ["Constant", "AllScope"]);
  scope.put(new LazyVariable("PWD", () => engine.service(providerServiceKey).location, true));
  constant(scope, new LazyVariable("ExecutionContext", () => new IntrinsicsView("EngineIntrinsics", scope)));
  constant(scope, new LazyVariable("Host", () => new HostView("InternalHost")));
  if (!isCore) variable(scope, "ConsoleFileName", "", ["ReadOnly", "AllScope"]);
  if (isCore) {
    constant(scope, new LazyVariable("EnabledExperimentalFeatures", noFeatures));
    const style = new LazyVariable("PSStyle", () => session.style);
    style.options = ["Constant"];
    scope.put(style);
  }
  if (isCore)
    for (const [name, value] of platformFlags(options.look)) variable(scope, name, value, ["ReadOnly", "AllScope"]);
  if (options.look === "Windows") variable(scope, "PROFILE", profile(isCore));
  for (const [name, text] of Object.entries(variableDescriptions)) {
    const described = scope.find(name.toLowerCase());
    if (described) described.description = text;
  }
  aliases(scope, options);
  functions(session, scope);
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

/** $PROFILE: the profile of this user in this host, with the other profiles as its properties. */
function profile(isCore: boolean): unknown {
  const folders = {
    AllUsers: isCore ? "C:\\Program Files\\PowerShell\\7" : "C:\\Windows\\System32\\WindowsPowerShell\\v1.0",
    CurrentUser: `C:\\Users\\Administrator\\Documents\\${isCore ? "PowerShell" : "WindowsPowerShell"}`,
  };
  const files = { AllHosts: "profile.ps1", CurrentHost: "Microsoft.PowerShell_profile.ps1" };
  const text = new PSObject(`${folders.CurrentUser}\\${files.CurrentHost}`);
  const members = ensureExtendedMembers(text);
  for (const [user, folder] of Object.entries(folders))
    for (const [host, file] of Object.entries(files)) members.setNote(`${user}${host}`, `${folder}\\${file}`);
  return text;
}

function platformFlags(look: "Windows" | "Unix"): [string, boolean][] {
  return [
    ["IsWindows", look === "Windows"],
    ["IsLinux", look === "Unix"],
    ["IsMacOS", false],
    ["IsCoreCLR", true],
  ];
}

function versionTable(isCore: boolean, onWindows: boolean): Hashtable {
  const table = isCore ? new PSVersionHashTable() : new Hashtable(true, 0, "ordinalIgnoreCase");
  const version = (text: string) => new Version(...(text.split(".").map(Number) as [number, number, number?, number?]));
  table.set("PSVersion", isCore ? new SemanticVersion(7, 6, 5) : version("5.1.14393.0"));
  table.set("PSEdition", isCore ? "Core" : "Desktop");
  if (isCore) table.set("GitCommitId", "7.6.5");
  if (isCore && onWindows) {
    table.set("OS", `Microsoft Windows ${machineFacts().osVersion.split(".", 3).join(".")}`);
    table.set("Platform", "Win32NT");
  }
  if (!isCore) table.set("BuildVersion", version("10.0.14393.0"));
  const compatible = ["1.0", "2.0", "3.0", "4.0", "5.0", isCore ? "5.1" : "5.1.14393.0"];
  table.set(
    "PSCompatibleVersions",
    new TypedArray(typeByName("System.Version"), [...compatible, ...(isCore ? ["6.0", "7.0"] : [])].map(version)),
  );
  if (!isCore) {
    table.set("SerializationVersion", version("1.1.0.1"));
    table.set("CLRVersion", version("4.0.30319.42000"));
    table.set("WSManStackVersion", version("3.0"));
  }
  table.set("PSRemotingProtocolVersion", version("2.3"));
  if (isCore) {
    table.set("SerializationVersion", version("1.1.0.1"));
    table.set("WSManStackVersion", version("3.0"));
  }
  return table;
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
        refuseUnrestricted: () => undefined,
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
