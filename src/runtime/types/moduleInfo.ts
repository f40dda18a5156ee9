import { convertTo } from "../../objects/convert/convertTo.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { toArray } from "../../objects/ops/toArray.ts";
import { toText } from "../../objects/ops/toText.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Guid } from "../../objects/values/Guid.ts";
import { Version } from "../../objects/values/Version.ts";
import { FunctionInfo } from "../commands/CommandInfo.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { moduleCustomObject } from "../modules/moduleCustomObject.ts";
import {
  exportedAliases,
  exportedCommands,
  exportedFunctions,
  exportedVariables,
  prefixed,
} from "../modules/moduleExports.ts";
import type { PSModule } from "../modules/PSModule.ts";
import { collapseWritten } from "../pipeline/collapseWritten.ts";
import { IntrinsicsView } from "../values/IntrinsicsView.ts";

export const moduleInfo = defineType<PSModule>({
  name: "System.Management.Automation.PSModuleInfo",
  toText: (self) => self.name,
  methods: {
    "System.Object Invoke(scriptblock sb, Params System.Object[] args)": (
      self,
      block: CompiledScriptBlock,
      args: unknown[],
    ) => collapseWritten(block.bindTo(self).invoke({ args })),
    "scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)": (self, block: CompiledScriptBlock) =>
      block.bindTo(self),
    "psobject AsCustomObject()": moduleCustomObject,
  },
  properties: {
    "System.Management.Automation.SessionState SessionState {get;set;}": (self) =>
      self.scope && new IntrinsicsView("SessionState", self.scope),
    "string Name {get;}": (self) => self.name,
    "string Path {get;}": (self) => self.path,
    "bool LogPipelineExecutionDetails {get;set;}": () => false,
    "System.Reflection.Assembly ImplementingAssembly {get;}": () => null,
    "string Definition {get;}": (self) => self.definition,
    "System.Collections.Generic.IEnumerable[ExperimentalFeature] ExperimentalFeatures {get;}": () => [],
    "uri RepositorySourceLocation {get;}": () => null,
    "System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;}": (self) =>
      EnumValue.named(
        typeByName("System.Reflection.ProcessorArchitecture"),
        manifestText("ProcessorArchitecture")(self) || "None",
      ),
    "System.Collections.Generic.IEnumerable[System.Object] ModuleList {get;}": (self) => {
      const list = self.manifest?.("ModuleList");
      return list === undefined || list === null ? [] : toArray(list);
    },
    "System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources {get;}": (self) =>
      readOnlyTexts(manifestList("DscResourcesToExport")(self)),
    "System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedFormatFiles {get;}": (self) =>
      readOnlyTexts(manifestList("FormatsToProcess")(self)),
    "System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedTypeFiles {get;}": (self) =>
      readOnlyTexts(manifestList("TypesToProcess")(self)),
    "string Description {get;set;}": (self) => self.description,
    "guid Guid {get;}": (self) => new Guid(self.guid),
    "version Version {get;}": moduleVersion,
    "System.Management.Automation.ModuleType ModuleType {get;}": (self) =>
      EnumValue.named(
        typeByName("System.Management.Automation.ModuleType"),
        self.moduleType === "Dynamic" ? "Script" : self.moduleType,
      ),
    "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]"), [...self.nested]),
    "System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]"), [...self.required]),
    "System.Management.Automation.ModuleAccessMode AccessMode {get;set;}": {
      get: (self) => EnumValue.named(typeByName("System.Management.Automation.ModuleAccessMode"), self.accessMode),
      set(self, value: EnumValue) {
        if (self.accessMode === "Constant")
          throw clrException(
            "System.Management.Automation.PSInvalidOperationException",
            'Cannot perform operation because operation "CallSite.Target" is not valid. Remove operation "CallSite.Target", or investigate why it is not valid.',
          );
        self.accessMode = value.text as PSModule["accessMode"];
      },
    },
    "string ModuleBase {get;}": ({ path }) =>
      path.endsWith(":\\") ? path : path.slice(0, Math.max(path.lastIndexOf("\\"), 0)).replace(/:$/, ":\\"),
    "string Author {get;}": manifestText("Author"),
    "string CompanyName {get;}": manifestText("CompanyName"),
    "string Copyright {get;}": manifestText("Copyright"),
    "string RootModule {get;}": manifestText("RootModule"),
    "string HelpInfoUri {get;}": manifestText("HelpInfoURI"),
    "string PowerShellHostName {get;}": manifestText("PowerShellHostName"),
    "string Prefix {get;}": (self) => self.prefix ?? (self.manifest && manifestText("DefaultCommandPrefix")(self)),
    "version PowerShellVersion {get;}": manifestVersion("PowerShellVersion"),
    "version PowerShellHostVersion {get;}": manifestVersion("PowerShellHostVersion"),
    "version ClrVersion {get;}": manifestVersion("CLRVersion"),
    "version DotNetFrameworkVersion {get;}": manifestVersion("DotNetFrameworkVersion"),
    "System.Collections.Generic.IEnumerable[string] FileList {get;}": manifestList("FileList"),
    "System.Collections.Generic.IEnumerable[string] RequiredAssemblies {get;}": manifestList("RequiredAssemblies"),
    "System.Collections.Generic.IEnumerable[string] Scripts {get;}": manifestList("ScriptsToProcess"),
    "System.Collections.Generic.IEnumerable[string] CompatiblePSEditions {get;}": manifestList("CompatiblePSEditions"),
    "System.Collections.Generic.IEnumerable[string] Tags {get;}": (self) => {
      const tags = texts(galleryValue(self, "Tags"));
      // Told by the manifest's own reading and by that for its root module.
      return manifestText("RootModule")(self) === "" ? tags : [...tags, ...tags];
    },
    "uri LicenseUri {get;}": (self) => uri(galleryValue(self, "LicenseUri")),
    "uri ProjectUri {get;}": (self) => uri(galleryValue(self, "ProjectUri")),
    "uri IconUri {get;}": (self) => uri(galleryValue(self, "IconUri")),
    "string ReleaseNotes {get;}": (self) => {
      const notes = galleryValue(self, "ReleaseNotes");
      return notes === undefined || notes === null ? null : toText(notes);
    },
    "System.Object PrivateData {get;set;}": (self) => self.privateData,
    "scriptblock OnRemove {get;set;}": {
      get: (self) => self.onRemove,
      set: (self, value: unknown) => {
        self.onRemove = value;
      },
    },
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}":
      (self) => dictionary("FunctionInfo", exportedFunctions(self)),
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}": (
      self,
    ) => dictionary("AliasInfo", exportedAliases(self)),
    "System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}": (self) =>
      dictionary("PSVariable", exportedVariables(self)),
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}": (
      self,
    ) => dictionary("CommandInfo", exportedCommands(self)),
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}": (
      self,
    ) => dictionary("CmdletInfo", self.described?.cmdlets ?? []),
  },
});

export function moduleVersion({ version }: PSModule): Version | null {
  return version === "" ? null : new Version(...(version.split(".").map(Number) as [number, number]));
}

function manifestText(key: string) {
  return (self: PSModule): string => {
    const value = self.manifest?.(key);
    return value === undefined || value === null ? "" : toText(value);
  };
}

function manifestVersion(key: string) {
  return (self: PSModule): unknown => {
    const value = self.manifest?.(key);
    return value === undefined || value === null ? null : convertTo(value, typeByName("System.Version"));
  };
}

function manifestList(key: string) {
  return (self: PSModule): string[] => texts(self.manifest?.(key));
}

function readOnlyTexts(values: readonly string[]): ListObject {
  return new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[string]"), [...values]);
}

function texts(value: unknown): string[] {
  return value === undefined || value === null ? [] : toArray(value).map((one) => toText(one));
}

function uri(value: unknown): unknown {
  return value === undefined || value === null ? null : convertTo(value, typeByName("System.Uri"));
}

/** A value of PrivateData.PSData. */
function galleryValue(self: PSModule, key: string): unknown {
  const data = self.privateData instanceof Dictionary ? self.privateData.get("PSData") : null;
  return data instanceof Dictionary ? data.get(key) : undefined;
}

function dictionary(type: string, entries: readonly { readonly name: string }[]): GenericDictionary {
  const table = new GenericDictionary(
    typeByName(`System.Collections.Generic.Dictionary[string,System.Management.Automation.${type}]`),
    true,
  );
  for (const entry of entries) table.set(nameInTable(entry), entry);
  return table;
}

/** Functions stand there under the names that an import gave them. */
function nameInTable(entry: { readonly name: string }): string {
  return entry instanceof FunctionInfo ? prefixed(entry.name, entry.prefix) : entry.name;
}
