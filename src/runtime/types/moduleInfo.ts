import { convertTo } from "../../objects/convert/convertTo.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { toArray } from "../../objects/ops/toArray.ts";
import { toText } from "../../objects/ops/toText.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
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

/** The classes of a module's script; those of one that has some have no trees here. */
function exportedTypeDefinitions(module: PSModule): unknown {
  if (module.scope?.types?.size) throw notModelled("The trees of a module's classes");
  return GenericDictionary.of("System.String", "System.Management.Automation.Language.TypeDefinitionAst");
}

export const moduleInfo = defineClr<PSModule>("System.Management.Automation.PSModuleInfo", {
  toText: (self) => self.name,
  methods: {
    Invoke: (self, block: CompiledScriptBlock, args: unknown[]) => collapseWritten(block.bindTo(self).invoke({ args })),
    NewBoundScriptBlock: (self, block: CompiledScriptBlock) => block.bindTo(self),
    AsCustomObject: moduleCustomObject,
    GetExportedTypeDefinitions: exportedTypeDefinitions,
  },
  properties: {
    SessionState: (self) => self.scope && new IntrinsicsView("SessionState", self.scope),
    Name: (self) => self.name,
    Path: (self) => self.path,
    LogPipelineExecutionDetails: () => false,
    ImplementingAssembly: () => null,
    Definition: (self) => self.definition,
    ExperimentalFeatures: () => [],
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedWorkflows {get;}":
      () => GenericDictionary.of("System.String", "System.Management.Automation.FunctionInfo"),
    RepositorySourceLocation: () => null,
    ProcessorArchitecture: (self) =>
      EnumValue.named(
        typeByName("System.Reflection.ProcessorArchitecture"),
        manifestText("ProcessorArchitecture")(self) || "None",
      ),
    ModuleList: (self) => {
      const list = self.manifest?.("ModuleList");
      return list === undefined || list === null ? [] : toArray(list);
    },
    ExportedDscResources: (self) => readOnlyTexts(manifestList("DscResourcesToExport")(self)),
    ExportedFormatFiles: (self) => readOnlyTexts(manifestList("FormatsToProcess")(self)),
    ExportedTypeFiles: (self) => readOnlyTexts(manifestList("TypesToProcess")(self)),
    Description: (self) => self.description,
    Guid: (self) => new Guid(self.guid),
    Version: moduleVersion,
    ModuleType: (self) =>
      EnumValue.named(
        typeByName("System.Management.Automation.ModuleType"),
        self.moduleType === "Dynamic" ? "Script" : self.moduleType,
      ),
    NestedModules: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]"), [...self.nested]),
    RequiredModules: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo]"), [...self.required]),
    AccessMode: {
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
    ModuleBase: ({ path }) =>
      path.endsWith(":\\") ? path : path.slice(0, Math.max(path.lastIndexOf("\\"), 0)).replace(/:$/, ":\\"),
    Author: manifestText("Author"),
    CompanyName: manifestText("CompanyName"),
    Copyright: manifestText("Copyright"),
    RootModule: manifestText("RootModule"),
    HelpInfoUri: manifestText("HelpInfoURI"),
    PowerShellHostName: manifestText("PowerShellHostName"),
    Prefix: (self) => self.prefix ?? (self.manifest && manifestText("DefaultCommandPrefix")(self)),
    PowerShellVersion: manifestVersion("PowerShellVersion"),
    PowerShellHostVersion: manifestVersion("PowerShellHostVersion"),
    ClrVersion: manifestVersion("CLRVersion"),
    DotNetFrameworkVersion: manifestVersion("DotNetFrameworkVersion"),
    FileList: manifestList("FileList"),
    RequiredAssemblies: manifestList("RequiredAssemblies"),
    Scripts: manifestList("ScriptsToProcess"),
    CompatiblePSEditions: manifestList("CompatiblePSEditions"),
    Tags: (self) => {
      const tags = texts(galleryValue(self, "Tags"));
      // Told by the manifest's own reading and by that for its root module.
      return manifestText("RootModule")(self) === "" ? tags : [...tags, ...tags];
    },
    LicenseUri: (self) => uri(galleryValue(self, "LicenseUri")),
    ProjectUri: (self) => uri(galleryValue(self, "ProjectUri")),
    IconUri: (self) => uri(galleryValue(self, "IconUri")),
    ReleaseNotes: (self) => {
      const notes = galleryValue(self, "ReleaseNotes");
      return notes === undefined || notes === null ? null : toText(notes);
    },
    PrivateData: (self) => self.privateData,
    OnRemove: {
      get: (self) => self.onRemove,
      set: (self, value: unknown) => {
        self.onRemove = value;
      },
    },
    ExportedFunctions: (self) => dictionary("FunctionInfo", exportedFunctions(self)),
    ExportedAliases: (self) => dictionary("AliasInfo", exportedAliases(self)),
    ExportedVariables: (self) => dictionary("PSVariable", exportedVariables(self)),
    ExportedCommands: (self) => dictionary("CommandInfo", exportedCommands(self)),
    ExportedCmdlets: (self) => dictionary("CmdletInfo", self.described?.cmdlets ?? []),
  },
});

export function moduleVersion({ version }: PSModule): Version | null {
  return version === "" ? null : Version.of(version);
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
