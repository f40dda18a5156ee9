import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { moduleServiceKey } from "../../../../src/command/services/ModuleService.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { Dictionary } from "../../../../src/objects/values/collections/Dictionary.ts";
import type { SessionConfiguration } from "../../../../src/providers/machine/SessionConfiguration.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";

/** What Register- and Set-PSSessionConfiguration can say of a session configuration. */
export const configurationParameters = {
  Name: "string",
  AssemblyName: "string",
  ApplicationBase: "string",
  ConfigurationTypeName: "string",
  RunAsCredential: "pscredential",
  ThreadApartmentState: "System.Threading.ApartmentState",
  ThreadOptions: "System.Management.Automation.Runspaces.PSThreadOptions",
  AccessMode: "System.Management.Automation.Remoting.PSSessionConfigurationAccessMode",
  UseSharedProcess: "switch",
  StartupScript: "string",
  MaximumReceivedDataSizePerCommandMB: "double",
  MaximumReceivedObjectSizeMB: "double",
  SecurityDescriptorSddl: "string",
  Force: "switch",
  NoServiceRestart: "switch",
  PSVersion: "version",
  TransportOption: "object",
  ModulesToImport: "object[]",
  Path: "string",
} as const;

const notSettings = new Set([
  "Name",
  "Path",
  "Force",
  "NoServiceRestart",
  "RunAsCredential",
  "StartupScript",
  "Confirm",
]);

/** A configuration with what was said of it: by parameters, and by the file that -Path names. */
export function changedConfiguration(
  cmdlet: CmdletContext,
  configuration: SessionConfiguration,
  values: { readonly StartupScript?: string | undefined; readonly Path?: string | undefined },
): SessionConfiguration {
  const settings = new Map(configuration.settings);
  if (values.Path !== undefined) {
    const path = cmdlet.service(providerServiceKey).filePath(values.Path);
    const data = cmdlet.service(moduleServiceKey).data(cmdlet.service(providerServiceKey).readText(path), path);
    if (data instanceof Dictionary) for (const { key, value } of data.entries()) settings.set(toText(key), value);
  }
  for (const [name, value] of cmdlet.bound) if (!notSettings.has(name)) settings.set(name, value);
  const credential = cmdlet.bound.get("RunAsCredential") as { readonly userName?: string } | undefined;
  const mode = settings.get("AccessMode");
  const sddl = settings.get("SecurityDescriptorSddl");
  return {
    ...configuration,
    settings,
    startupScript: values.StartupScript ?? configuration.startupScript,
    runAsUser: credential?.userName ?? configuration.runAsUser,
    enabled: mode === undefined ? configuration.enabled : toText(mode) !== "Disabled",
    version: cmdlet.isBound("PSVersion") ? toText(cmdlet.raw("PSVersion")) : configuration.version,
    sddl: sddl === undefined ? configuration.sddl : toText(sddl),
  };
}
