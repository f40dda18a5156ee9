import { changedAliasOptions } from "../../../command/aliasOptions.ts";
import { testFrameworkName } from "../../../command/catalogue/testFramework.ts";
import { syntaxLines } from "../../../command/syntaxText.ts";
import { psArgumentNull } from "../../../objects/errors/argumentChecks.ts";
import { clrException } from "../../../objects/errors/PSError.ts";
import { notModelled } from "../../../objects/errors/runtimeError.ts";
import { edition } from "../../../objects/host/edition.ts";
import { newLine } from "../../../objects/text/newLine.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { Version } from "../../../objects/values/Version.ts";
import { CommandCatalog } from "../../commands/CommandCatalog.ts";
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  type CommandInfo,
  type ExternalScriptInfo,
  FunctionInfo,
  type ScriptInfo,
} from "../../commands/CommandInfo.ts";
import { findAlias, findCommand } from "../../commands/commandLookup.ts";
import { remotingCapability } from "../../commands/remotingCapability.ts";
import type { CompiledScriptBlock } from "../../functions/CompiledScriptBlock.ts";
import { moduleOfCmdlet } from "../../modules/moduleOfCmdlet.ts";
import { runningEngine } from "../../runningEngine.ts";
import {
  commandParameterSets,
  commandParameters,
  outputTypesOf,
  requireKnownParameters,
  resolveParameter,
} from "../../values/parameterViews.ts";
import { moduleVersion } from "../moduleInfo.ts";
import { shippedVersion } from "../moduleVersions.ts";
import { optionsOf, scopedOptions } from "../sessionState/scopedOptions.ts";
import { cmdletOfClass, implementingType } from "./implementingType.ts";

const enumValue = (type: string, name: string) =>
  EnumValue.named(typeByName(`System.Management.Automation.${type}`), name);

export const commandInfo = defineClr<CommandInfo>("System.Management.Automation.CommandInfo", {
  toText: (self) => self.name,
  properties: {
    Name: (self) => self.name,
    CommandType: (self) => enumValue("CommandTypes", self.commandType),
    Source: sourceOf,
    Version: versionOf,
    Definition: definitionOf,
    Visibility: {
      get: (self) => enumValue("SessionStateEntryVisibility", self.visibility),
      set: (self, { text }: EnumValue) => {
        self.visibility = text === "Private" ? "Private" : "Public";
      },
    },
    ModuleName: sourceOf,
    Module: (self) => (self instanceof CmdletInfo ? moduleOfCmdlet(runningEngine(), self) : self.module),
    RemotingCapability: (self) => enumValue("RemotingCapability", remotingCapability(targetOf(self).name)),
    Parameters: (self) => commandParameters(targetOf(self)),
    ParameterSets: (self) => (self instanceof AliasInfo ? null : commandParameterSets(self)),
    OutputType: (self) => {
      const target = targetOf(self);
      return target instanceof AliasInfo ? null : outputTypesOf(target);
    },
  },
  methods: {
    ResolveParameter: (self, name: string) => resolveParameter(targetOf(self), name),
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
  const framework = moduleName === testFrameworkName ? runningEngine().modules.named(moduleName)[0] : undefined;
  return framework ? moduleVersion(framework) : shippedVersion(moduleName, edition());
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
  Options: {
    get: (self: FunctionInfo | CmdletInfo | AliasInfo) => scopedOptions(self.options),
    set: (self: FunctionInfo | CmdletInfo | AliasInfo, value: EnumValue) => {
      const options = optionsOf(value);
      const refused = self instanceof AliasInfo ? changedAliasOptions(self.name, self.options, options) : null;
      if (refused) throw refused;
      self.options = options;
    },
  },
  Description: {
    get: (self: FunctionInfo | CmdletInfo | AliasInfo) => self.description,
    set: (self: FunctionInfo | CmdletInfo | AliasInfo, value: string) => {
      self.description = value;
    },
  },
};

export const functionInfo = defineClr<FunctionInfo | CmdletInfo>("System.Management.Automation.FunctionInfo", {
  base,
  properties: {
    ScriptBlock: scriptOf,
    CmdletBinding: (self) => self instanceof CmdletInfo || self.block.code.isAdvanced,
    DefaultParameterSet: (self) => {
      requireKnownParameters(self);
      const name =
        self instanceof CmdletInfo ? self.definition.defaultSet : self.block.code.binding?.defaultParameterSetName;
      return name || null;
    },
    Definition: (self) => scriptOf(self).text,
    ...settings,
    Description: {
      ...settings.Description,
      get: (self) => self.description || null,
    },
    Verb: (self) => (self.name.includes("-") ? self.name.slice(0, self.name.indexOf("-")) : ""),
    Noun: (self) => (self.name.includes("-") ? self.name.slice(self.name.indexOf("-") + 1) : ""),
    HelpFile: () => null,
  },
});

export const filterInfo = defineClr<FunctionInfo>("System.Management.Automation.FilterInfo", {});

export const workflowInfo = defineClr<CmdletInfo>("System.Management.Automation.WorkflowInfo", {});

/** Modules whose help is named after an assembly that is not called like them. */
const assemblies: ReadonlyMap<string, string> = new Map([
  ["Microsoft.PowerShell.Core", "System.Management.Automation"],
  ["Microsoft.PowerShell.Utility", "Microsoft.PowerShell.Commands.Utility"],
  ["Microsoft.PowerShell.Management", "Microsoft.PowerShell.Commands.Management"],
  ["Microsoft.PowerShell.Host", "Microsoft.PowerShell.ConsoleHost"],
]);

/** A command of a script's own name over the class of a cmdlet. */
function cmdletOver(name: string, type: ClrType): CmdletInfo {
  // PowerShell names the first argument for both.
  if (!name || type === null) throw psArgumentNull("name");
  if (![...type.ancestors].some((one) => one.name === "System.Management.Automation.Cmdlet"))
    throw clrException(
      "System.Management.Automation.PSInvalidOperationException",
      `The argument 'implementingType' is not recognized as a cmdlet, possibly because it does not derive from the Cmdlet or PSCmdlet classes: ${type.name}`,
    );
  if (!name.includes("-"))
    throw clrException(
      "System.Management.Automation.PSArgumentException",
      "Cannot process the cmdlet. A cmdlet name must consist of a verb and noun pair separated by '-'.",
    );
  const cmdlet = cmdletOfClass(type);
  return new CmdletInfo(name, "", () => cmdlet.loaded);
}

export const cmdletInfoType = defineClr<CmdletInfo>("System.Management.Automation.CmdletInfo", {
  base,
  constructors: { "(string,type)": cmdletOver },
  properties: {
    Verb: (self) => self.name.slice(0, self.name.indexOf("-")),
    Noun: (self) => self.name.slice(self.name.indexOf("-") + 1),
    ImplementingType: implementingType,
    HelpFile: (self) => self.moduleName && `${assemblies.get(self.moduleName) ?? self.moduleName}.dll-Help.xml`,
    PSSnapIn: () => null,
    Options: () => enumValue("ScopedItemOptions", "ReadOnly"),
    DefaultParameterSet: (self) => {
      requireKnownParameters(self);
      return self.metadata.defaultSet ? self.metadata.setName(self.metadata.defaultSet) : null;
    },
  },
});

export const aliasInfo = defineClr<AliasInfo>("System.Management.Automation.AliasInfo", {
  base,
  properties: {
    ReferencedCommand: referenced,
    ResolvedCommand: resolved,
    Definition: (self) => self.definition,
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

export const scriptInfo = defineClr<ScriptInfo>("System.Management.Automation.ScriptInfo", {
  base,
  toText: (self) => self.block.text,
  properties: {
    Definition: (self) => self.block.text,
    ScriptBlock: (self) => self.block,
  },
});

export const applicationInfo = defineClr<ApplicationInfo>("System.Management.Automation.ApplicationInfo", {
  base,
  properties: {
    Path: (self) => self.path,
    Extension: (self) => self.name.slice(self.name.lastIndexOf(".")),
    Definition: (self) => self.path,
    Source: (self) => self.path,
  },
});

export const externalScriptInfo = defineClr<ExternalScriptInfo>("System.Management.Automation.ExternalScriptInfo", {
  base,
  properties: {
    Path: (self) => self.path,
    Definition: (self) => self.path,
    Source: (self) => self.path,
    ScriptBlock: (self) => self.block,
    ScriptContents: (self) => self.block.text,
  },
});
