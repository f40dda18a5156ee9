import { syntaxLines } from "../../command/syntaxText.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { edition } from "../../objects/host/ambient.ts";
import { newLine } from "../../objects/text/newLine.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Version } from "../../objects/values/Version.ts";
import { CommandCatalog } from "../commands/CommandCatalog.ts";
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  type CommandInfo,
  type ExternalScriptInfo,
  FunctionInfo,
  type ScriptInfo,
} from "../commands/CommandInfo.ts";
import { findAlias, findCommand } from "../commands/commandLookup.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { runningEngine } from "../runningEngine.ts";
import { commandParameterSets, commandParameters, outputTypesOf, resolveParameter } from "../values/parameterViews.ts";
import { implementingType } from "./implementingType.ts";
import { moduleVersion } from "./moduleInfo.ts";
import { shippedVersion } from "./moduleVersions.ts";
import { remotingCapability } from "./remotingCapability.ts";
import { optionsOf, scopedOptions } from "./scopedOptions.ts";

const enumValue = (type: string, name: string) =>
  EnumValue.named(typeByName(`System.Management.Automation.${type}`), name);

export const commandInfo = defineType<CommandInfo>({
  name: "System.Management.Automation.CommandInfo",
  toText: (self) => self.name,
  properties: {
    "string Name {get;}": (self) => self.name,
    "System.Management.Automation.CommandTypes CommandType {get;}": (self) =>
      enumValue("CommandTypes", self.commandType),
    "string Source {get;}": sourceOf,
    "version Version {get;}": versionOf,
    "string Definition {get;}": definitionOf,
    "System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}": () =>
      enumValue("SessionStateEntryVisibility", "Public"),
    "string ModuleName {get;}": sourceOf,
    "psmoduleinfo Module {get;}": (self) => self.module,
    "System.Management.Automation.RemotingCapability RemotingCapability {get;}": (self) =>
      enumValue("RemotingCapability", remotingCapability(targetOf(self).name)),
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}": (
      self,
    ) => commandParameters(targetOf(self)),
    "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}":
      (self) => (self instanceof AliasInfo ? null : commandParameterSets(self)),
    "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}": (
      self,
    ) => {
      const target = targetOf(self);
      return target instanceof AliasInfo ? null : outputTypesOf(target);
    },
  },
  methods: {
    "System.Management.Automation.ParameterMetadata ResolveParameter(string name)": (self, name: string) =>
      resolveParameter(targetOf(self), name),
  },
});

/** An alias shows the parameters, output types and help of what it names. */
export function targetOf(command: CommandInfo): CommandInfo {
  if (!(command instanceof AliasInfo)) return command;
  const engine = runningEngine();
  return findCommand(engine, engine.currentScope, command.definition) ?? command;
}

function versionOf(command: CommandInfo): Version | null {
  if (command instanceof ApplicationInfo) {
    const [major = 0, minor = 0, build, revision] = command.version.split(".").map(Number);
    return new Version(major, minor, build, revision);
  }
  if (!(command instanceof CmdletInfo)) return command.module && moduleVersion(command.module);
  const { moduleName } = command;
  if (moduleName === "") return null;
  return shippedVersion(moduleName, edition());
}

function sourceOf(command: CommandInfo): string {
  if (command instanceof CmdletInfo) return command.moduleName;
  return command.module?.name ?? "";
}

function definitionOf(command: CommandInfo): string {
  switch (command.commandType) {
    case "Alias":
      return (command as AliasInfo).definition;
    case "ExternalScript":
      return (command as ExternalScriptInfo).path;
    case "Cmdlet": {
      const catalog = new CommandCatalog(runningEngine());
      const lines = syntaxLines(catalog, command as CmdletInfo, "command");
      return `${newLine()}${lines.join(newLine() + newLine())}${newLine()}`;
    }
    default:
      return scriptOf(command).text;
  }
}

/** The script of a function; those that are the product's own are not known. */
function scriptOf(command: CommandInfo): CompiledScriptBlock {
  if (command instanceof FunctionInfo) return command.block;
  throw notModelled(`The script of ${command.name}`);
}

const base = "System.Management.Automation.CommandInfo";

/** What can be set of a function and an alias. */
const settings = {
  "System.Management.Automation.ScopedItemOptions Options {get;set;}": {
    get: (self: FunctionInfo | CmdletInfo | AliasInfo) => scopedOptions(self.options),
    set: (self: FunctionInfo | CmdletInfo | AliasInfo, value: EnumValue) => {
      self.options = optionsOf(value);
    },
  },
  "string Description {get;set;}": {
    get: (self: FunctionInfo | CmdletInfo | AliasInfo) => self.description,
    set: (self: FunctionInfo | CmdletInfo | AliasInfo, value: string) => {
      self.description = value;
    },
  },
};

export const functionInfo = defineType<FunctionInfo | CmdletInfo>({
  name: "System.Management.Automation.FunctionInfo",
  base,
  properties: {
    "scriptblock ScriptBlock {get;}": scriptOf,
    "bool CmdletBinding {get;}": (self) => self instanceof CmdletInfo || self.block.code.isAdvanced,
    "string DefaultParameterSet {get;}": (self) =>
      (self instanceof CmdletInfo ? self.definition.defaultSet : self.block.code.binding?.defaultParameterSetName) ||
      null,
    "string Definition {get;}": (self) => scriptOf(self).text,
    ...settings,
    "string Description {get;set;}": {
      ...settings["string Description {get;set;}"],
      get: (self) => self.description || null,
    },
    "string Verb {get;}": (self) => (self.name.includes("-") ? self.name.slice(0, self.name.indexOf("-")) : ""),
    "string Noun {get;}": (self) => (self.name.includes("-") ? self.name.slice(self.name.indexOf("-") + 1) : ""),
    "string HelpFile {get;}": () => null,
  },
});

export const filterInfo = defineType<FunctionInfo>({
  name: "System.Management.Automation.FilterInfo",
  base: "System.Management.Automation.FunctionInfo",
  interfaces: [],
});

/** Modules whose help is named after an assembly that is not called like them. */
const assemblies: ReadonlyMap<string, string> = new Map([
  ["Microsoft.PowerShell.Core", "System.Management.Automation"],
  ["Microsoft.PowerShell.Utility", "Microsoft.PowerShell.Commands.Utility"],
  ["Microsoft.PowerShell.Management", "Microsoft.PowerShell.Commands.Management"],
  ["Microsoft.PowerShell.Host", "Microsoft.PowerShell.ConsoleHost"],
]);

export const cmdletInfoType = defineType<CmdletInfo>({
  name: "System.Management.Automation.CmdletInfo",
  base,
  properties: {
    "string Verb {get;}": (self) => self.name.slice(0, self.name.indexOf("-")),
    "string Noun {get;}": (self) => self.name.slice(self.name.indexOf("-") + 1),
    "type ImplementingType {get;}": implementingType,
    "string HelpFile {get;}": (self) => `${assemblies.get(self.moduleName) ?? self.moduleName}.dll-Help.xml`,
    "System.Management.Automation.PSSnapInInfo PSSnapIn {get;}": () => null,
    "System.Management.Automation.ScopedItemOptions Options {get;set;}": () =>
      enumValue("ScopedItemOptions", "ReadOnly"),
    "string DefaultParameterSet {get;}": (self) =>
      self.metadata.defaultSet ? self.metadata.setName(self.metadata.defaultSet) : null,
  },
});

export const aliasInfo = defineType<AliasInfo>({
  name: "System.Management.Automation.AliasInfo",
  base,
  properties: {
    "System.Management.Automation.CommandInfo ReferencedCommand {get;}": referenced,
    "System.Management.Automation.CommandInfo ResolvedCommand {get;}": resolved,
    "string Definition {get;}": (self) => self.definition,
    ...settings,
  },
});

/** What the definition names; another alias where it names one. */
function referenced(alias: AliasInfo): CommandInfo | null {
  return findAlias(runningEngine().currentScope, alias.definition) ?? resolved(alias);
}

/** What the alias stands for in the end. */
function resolved(alias: AliasInfo): CommandInfo | null {
  const engine = runningEngine();
  return findCommand(engine, engine.currentScope, alias.definition) ?? null;
}

export const scriptInfo = defineType<ScriptInfo>({
  name: "System.Management.Automation.ScriptInfo",
  base,
  interfaces: [],
  toText: (self) => self.block.text,
  properties: {
    "string Definition {get;}": (self) => self.block.text,
    "scriptblock ScriptBlock {get;}": (self) => self.block,
  },
});

export const applicationInfo = defineType<ApplicationInfo>({
  name: "System.Management.Automation.ApplicationInfo",
  base,
  interfaces: [],
  properties: {
    "string Path {get;}": (self) => self.path,
    "string Extension {get;}": (self) => self.name.slice(self.name.lastIndexOf(".")),
    "string Definition {get;}": (self) => self.path,
    "string Source {get;}": (self) => self.path,
  },
});

export const externalScriptInfo = defineType<ExternalScriptInfo>({
  name: "System.Management.Automation.ExternalScriptInfo",
  base,
  properties: {
    "string Path {get;}": (self) => self.path,
    "string Definition {get;}": (self) => self.path,
    "string Source {get;}": (self) => self.path,
    "scriptblock ScriptBlock {get;}": (self) => self.block,
    "string ScriptContents {get;}": (self) => self.block.text,
  },
});
