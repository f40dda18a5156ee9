import { moduleServiceKey } from "../../../src/command/ModuleService.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { Dictionary } from "../../../src/objects/model/Dictionary.ts";
import { Hashtable } from "../../../src/objects/model/Hashtable.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { typeByName } from "../../../src/objects/model/typeRegistry.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The table of a manifest's file; throws the error of the first thing that forbids to load it. */
export function readManifest(cmdlet: CmdletContext, path: string): Dictionary {
  const data = cmdlet.service(moduleServiceKey).data(cmdlet.service(providerServiceKey).readText(path), path);
  if (!(data instanceof Dictionary))
    throw invalid(
      cmdlet,
      path,
      `Processing the module manifest file '${path}' did not result in a valid manifest object. Update the file to contain a valid PowerShell module manifest. A valid manifest can be created using the New-ModuleManifest cmdlet.`,
    );
  refuseUnknownMembers(cmdlet, path, data);
  refuseVersion(cmdlet, path, data);
  refuseShell(cmdlet, path, data);
  return data;
}

function refuseUnknownMembers(cmdlet: CmdletContext, path: string, data: Dictionary): void {
  const known = new Set(manifestMembers.map((member) => member.toLowerCase()));
  const unknown = data
    .keys()
    .map((key) => toText(key))
    .filter((key) => !known.has(key.toLowerCase()));
  if (unknown.length === 0) return;
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  throw cmdlet.terminate({
    id: "Modules_InvalidManifestMember",
    message: `The '${path}' module cannot be imported because its manifest contains one or more members that are not valid. The valid manifest members are (${list(manifestMembers)}). Remove the members that are not valid (${list(unknown)}), then try to import the module again.`,
    category: "InvalidData",
    target: path,
    exception: "System.InvalidOperationException",
  });
}

function refuseVersion(cmdlet: CmdletContext, path: string, data: Dictionary): void {
  const version = data.get("ModuleVersion");
  if (version === undefined || version === null)
    throw invalid(
      cmdlet,
      path,
      `The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '${path}'.`,
      "System.MissingMemberException",
    );
  try {
    convertTo(version, typeByName("System.Version"));
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    throw invalid(
      cmdlet,
      path,
      `The 'ModuleVersion' member is not valid in the module manifest file '${path}': ${thrown.record.message}`,
    );
  }
}

function refuseShell(cmdlet: CmdletContext, path: string, data: Dictionary): void {
  const wanted = data.get("PowerShellVersion");
  if (wanted === undefined || wanted === null || toText(wanted) === "") return;
  const table = cmdlet.state.getVariable("PSVersionTable")?.value;
  const own = table instanceof Hashtable ? toText(table.get("PSVersion")) : "";
  const number = (text: string) => text.split(".").map(Number);
  const [least, has] = [number(toText(wanted)), number(own)];
  const at = least.findIndex((part, index) => part !== (has[index] ?? 0));
  if (at < 0 || least[at] < (has[at] ?? 0)) return;
  throw cmdlet.terminate({
    id: "Modules_InsufficientPowerShellVersion",
    message: `The version of PowerShell on this computer is '${own}'. The module '${path}' requires a minimum PowerShell version of '${toText(wanted)}' to run. Verify that you have the minimum required version of PowerShell installed, and then try again.`,
    category: "ResourceUnavailable",
    target: path,
    exception: "System.InvalidOperationException",
  });
}

/** The error for a module that a manifest needs and that is not there. */
export function requiredModuleMissing(cmdlet: CmdletContext, path: string, name: string): PSError {
  return invalid(
    cmdlet,
    path,
    `The required module '${name}' is not loaded. Load the module or remove the module from 'RequiredModules' in the file '${path}'.`,
    "System.MissingMemberException",
  );
}

/** The error for a root module whose file is not there. */
export function rootModuleMissing(cmdlet: CmdletContext, path: string, root: string): PSError {
  return cmdlet.terminate({
    id: "Modules_ModuleFileNotFound",
    message: `The module to process '${root}', listed in field 'ModuleToProcess/RootModule' of module manifest '${path}' was not processed because no valid module was found in any module directory.`,
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
