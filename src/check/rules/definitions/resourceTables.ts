import { once } from "../../../base/once.ts";

/** A property of a resource of DSC. */
export interface ResourceProperty {
  readonly name: string;
  readonly isKey: boolean;
  /** Null: any. */
  readonly values: readonly string[] | null;
}

const ensure = "Ensure=Present|Absent";
const settings =
  "ActionAfterReboot=ContinueConfiguration|StopConfiguration AllowModuleOverwrite CertificateID ConfigurationDownloadManagers ConfigurationID " +
  "ConfigurationMode=ApplyOnly|ApplyAndMonitor|ApplyAndAutoCorrect ConfigurationModeFrequencyMins Credential DebugMode DownloadManagerCustomData " +
  "DownloadManagerName MaximumDownloadSizeMB PartialConfigurations RebootNodeIfNeeded RefreshFrequencyMins RefreshMode=Push|Pull|Disabled ReportManagers " +
  "ResourceModuleManagers SignatureValidationPolicy SignatureValidations StatusRetentionTimeInDays";
const hashes = "Checksum=SHA-1|SHA-256|SHA-512|CreatedDate|ModifiedDate";
const waits = "NodeName! ResourceName! RetryCount RetryIntervalSec ThrottleLimit";
const starts =
  "StartupType=Automatic|Manual|Disabled State=Running|Stopped|Ignore BuiltInAccount=LocalService|LocalSystem|NetworkService";

/** Resources of Windows PowerShell itself (source: their schemas): words of `NAME[!][=VALUE|VALUE]`, `!` is a key or required. */
const resources: Readonly<Record<string, string>> = {
  Archive: `Destination! Path! Credential Force Validate ${hashes} ${ensure}`,
  Environment: `Name! Path Value ${ensure}`,
  File: `DestinationPath! Attributes Contents Credential Force MatchSource Recurse SourcePath Type=File|Directory ${hashes} ${ensure}`,
  Group: `GroupName! Credential Description Members MembersToExclude MembersToInclude ${ensure}`,
  LocalConfigurationManager: settings,
  Log: "Message!",
  Package: `Name! Path! ProductId! Arguments Credential LogPath ReturnCode ${ensure}`,
  Registry: `Key! ValueName! Force Hex ValueData ValueType=String|Binary|Dword|Qword|MultiString|ExpandString ${ensure}`,
  Script: "GetScript! SetScript! TestScript! Credential",
  Service: `Name! ${starts} Credential Dependencies Description DisplayName Path StartupTimeout TerminateTimeout ${ensure}`,
  ServiceSet: `Name! ${starts} Credential ${ensure}`,
  Settings: settings,
  User: `UserName! Description Disabled FullName Password PasswordChangeNotAllowed PasswordChangeRequired PasswordNeverExpires ${ensure}`,
  WaitForAll: waits,
  WaitForAny: waits,
  WaitForSome: `${waits} NodeCount!`,
  WindowsFeature: `Name! Credential IncludeAllSubFeature LogPath Source ${ensure}`,
  WindowsFeatureSet: `Name! Credential IncludeAllSubFeature LogPath Source ${ensure}`,
  WindowsOptionalFeature:
    "Name! Ensure=Enable|Disable LogLevel LogPath NoWindowsUpdateCheck RemoveFilesOnDisable Source",
  WindowsProcess: `Arguments! Path! Credential StandardErrorPath StandardInputPath StandardOutputPath WorkingDirectory ${ensure}`,
};

const byKey = once(() => new Map(Object.entries(resources).map(([name, row]) => [name.toLowerCase(), row])));

/** The names of the resources that come with Windows PowerShell. */
export const resourceNames: readonly string[] = Object.keys(resources);

const ofAll = "DependsOn PsDscRunAsCredential";

/** The properties of a resource that comes with Windows PowerShell; null for any other one. */
export function resourceProperties(resource: string): readonly ResourceProperty[] | null {
  const row = byKey().get(resource.toLowerCase());
  if (row === undefined) return null;
  return `${row} ${ofAll}`.split(" ").map((word) => {
    const [, name, mark, values] = /^(\w+)(!?)(?:=(.*))?$/.exec(word) ?? [];
    return { name, isKey: mark === "!", values: values?.split("|") ?? null };
  });
}
