import type { CmdletContext } from "../../../src/command/prelude.ts";
import { moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { cmdletTexts } from "../../../src/diag/messages/cmdlets.ts";
import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { messageText } from "../../../src/objects/errors/fillMessage.ts";
import { isParseException } from "../../../src/objects/errors/isParseException.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../../src/objects/values/collections/Hashtable.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The table of a manifest's file; throws the error of the first thing that forbids to load it. */
export function readManifest(cmdlet: CmdletContext, path: string): Dictionary {
  const data = manifestData(cmdlet, path);
  for (const error of manifestErrors(cmdlet, path, data)) throw error;
  return data;
}

/** Commands that a manifest may call, and variables that it may read. */
const manifestLanguage = [
  "Import-LocalizedData",
  "ConvertFrom-StringData",
  "Write-Host",
  "Out-Host",
  "Join-Path",
  "$PSScriptRoot",
  "$PSEdition",
  "$EnabledExperimentalFeatures",
  "$env:",
];

/** The table of a manifest's file, whatever it says; throws where the file holds none. */
export function manifestData(cmdlet: CmdletContext, path: string): Dictionary {
  const data = tableOf(cmdlet, path);
  if (!(data instanceof Dictionary))
    throw invalid(
      cmdlet,
      path,
      `Processing the module manifest file '${path}' did not result in a valid manifest object. Update the file to contain a valid PowerShell module manifest. A valid manifest can be created using the New-ModuleManifest cmdlet.`,
    );
  return data;
}

function tableOf(cmdlet: CmdletContext, path: string): unknown {
  const text = cmdlet.service(providerServiceKey).readText(path);
  try {
    return cmdlet.service(moduleServiceKey).data(text, path, manifestLanguage);
  } catch (thrown) {
    if (!(thrown instanceof PSError) || !isParseException(thrown.exception)) throw thrown;
    throw invalid(
      cmdlet,
      path,
      `The module manifest '${path}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${thrown.record.message}`,
      "System.MissingMemberException",
    );
  }
}

/** What forbids to load a manifest. */
export function* manifestErrors(cmdlet: CmdletContext, path: string, data: Dictionary): Generator<PSError> {
  for (const check of [unknownMembers, badGuid, badVersion, olderShell, otherHost, otherProcessor]) {
    const error = check(cmdlet, path, data);
    if (error !== null) yield error;
  }
}

type ManifestCheck = (cmdlet: CmdletContext, path: string, data: Dictionary) => PSError | null;

const unknownMembers: ManifestCheck = (cmdlet, path, data) => {
  const known = new Set(manifestMembers.map((member) => member.toLowerCase()));
  const unknown = data
    .keys()
    .map((key) => toText(key))
    .filter((key) => !known.has(key.toLowerCase()));
  if (unknown.length === 0) return null;
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  return cmdlet.terminate({
    id: "Modules_InvalidManifestMember",
    message: `The '${path}' module cannot be imported because its manifest contains one or more members that are not valid. The valid manifest members are (${list(manifestMembers)}). Remove the members that are not valid (${list(unknown)}), then try to import the module again.`,
    category: "InvalidData",
    target: path,
    exception: "System.InvalidOperationException",
  });
};

const badGuid: ManifestCheck = (cmdlet, path, data) => badMember(cmdlet, path, data, "GUID", "System.Guid", "guid");

const badVersion: ManifestCheck = (cmdlet, path, data) => {
  const version = data.get("ModuleVersion");
  if (version === undefined || version === null)
    return invalid(
      cmdlet,
      path,
      `The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '${path}'.`,
      "System.MissingMemberException",
    );
  return badMember(cmdlet, path, data, "ModuleVersion", "System.Version", "ModuleVersion");
};

/** The error of a member that is not of its type; `shown` is what the sentence calls it. */
function badMember(
  cmdlet: CmdletContext,
  path: string,
  data: Dictionary,
  key: string,
  type: string,
  shown: string,
): PSError | null {
  const value = data.get(key);
  if (value === undefined || value === null) return null;
  try {
    convertTo(value, typeByName(type));
    return null;
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    const reason = thrown.record.message;
    return invalid(cmdlet, path, `The '${shown}' member is not valid in the module manifest file '${path}': ${reason}`);
  }
}

const olderShell: ManifestCheck = (cmdlet, path, data) => {
  const wanted = data.get("PowerShellVersion");
  if (wanted === undefined || wanted === null || toText(wanted) === "") return null;
  const table = cmdlet.state.getVariable("PSVersionTable")?.value;
  const own = table instanceof Hashtable ? toText(table.get("PSVersion")) : "";
  const number = (text: string) => text.split(".").map(Number);
  const [least, has] = [number(toText(wanted)), number(own)];
  const at = least.findIndex((part, index) => part !== (has[index] ?? 0));
  if (at < 0 || least[at] < (has[at] ?? 0)) return null;
  return cmdlet.terminate({
    id: "Modules_InsufficientPowerShellVersion",
    message: `The version of PowerShell on this computer is '${own}'. The module '${path}' requires a minimum PowerShell version of '${toText(wanted)}' to run. Verify that you have the minimum required version of PowerShell installed, and then try again.`,
    category: "ResourceUnavailable",
    target: path,
    exception: "System.InvalidOperationException",
  });
};

const otherHost: ManifestCheck = (cmdlet, path, data) => {
  const wanted = toText(data.get("PowerShellHostName") ?? "");
  const own = toText(getMember(cmdlet.state.getVariable("Host")?.value, "Name"));
  if (wanted === "" || wanted.toLowerCase() === own.toLowerCase()) return null;
  return cmdlet.terminate({
    id: "Modules_InvalidPowerShellHostName",
    message: `The name of the current PowerShell host is: '${own}'. The module '${path}' requires the following PowerShell host: '${wanted}'.`,
    category: "ResourceUnavailable",
    target: path,
    exception: "System.InvalidOperationException",
  });
};

const otherProcessor: ManifestCheck = (cmdlet, path, data) => {
  const wanted = toText(data.get("ProcessorArchitecture") ?? "");
  if (/^(?:|None|MSIL|Amd64)$/i.test(wanted)) return null;
  return cmdlet.terminate({
    id: "Modules_InvalidProcessorArchitecture",
    message: messageText(cmdletTexts.OtherProcessor, [path, wanted]),
    category: "ResourceUnavailable",
    target: path,
    exception: "System.InvalidOperationException",
  });
};

/** The error for a module that a manifest needs and that is not there. */
export function requiredModuleMissing(cmdlet: CmdletContext, path: string, name: string, version: string): PSError {
  return invalid(
    cmdlet,
    path,
    `The required module '${name}'${version} is not loaded. Load the module or remove the module from 'RequiredModules' in the file '${path}'.`,
    "System.MissingMemberException",
  );
}

/** The error for a module that a field of a manifest names and whose file is not there. */
export function namedModuleMissing(cmdlet: CmdletContext, path: string, name: string, field: string): PSError {
  return cmdlet.terminate({
    id: "Modules_ModuleFileNotFound",
    message: `The module to process '${name}', listed in field '${field}' of module manifest '${path}' was not processed because no valid module was found in any module directory.`,
    category: "ResourceUnavailable",
    target: path.slice(path.lastIndexOf("\\") + 1).replace(/\.psd1$/i, ""),
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
}

function invalid(
  cmdlet: CmdletContext,
  path: string,
  message: string,
  exception = "System.ArgumentException",
): PSError {
  return cmdlet.terminate({
    id: "Modules_InvalidManifest",
    message,
    category: "ResourceUnavailable",
    target: path,
    exception,
  });
}

const manifestMembers = [
  "ModuleToProcess",
  "NestedModules",
  "GUID",
  "Author",
  "CompanyName",
  "Copyright",
  "ModuleVersion",
  "Description",
  "PowerShellVersion",
  "PowerShellHostName",
  "PowerShellHostVersion",
  "CLRVersion",
  "DotNetFrameworkVersion",
  "ProcessorArchitecture",
  "RequiredModules",
  "TypesToProcess",
  "FormatsToProcess",
  "ScriptsToProcess",
  "PrivateData",
  "RequiredAssemblies",
  "ModuleList",
  "FileList",
  "FunctionsToExport",
  "VariablesToExport",
  "AliasesToExport",
  "CmdletsToExport",
  "DscResourcesToExport",
  "CompatiblePSEditions",
  "HelpInfoURI",
  "RootModule",
  "DefaultCommandPrefix",
];
