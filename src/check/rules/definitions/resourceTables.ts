import { ownEntry } from "../../../base/ownEntry.ts";

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
  archive: `Destination! Path! Credential Force Validate ${hashes} ${ensure}`,
  environment: `Name! Path Value ${ensure}`,
  file: `DestinationPath! Attributes Contents Credential Force MatchSource Recurse SourcePath Type=File|Directory ${hashes} ${ensure}`,
  group: `GroupName! Credential Description Members MembersToExclude MembersToInclude ${ensure}`,
  localconfigurationmanager: settings,
  log: "Message!",
  package: `Name! Path! ProductId! Arguments Credential LogPath ReturnCode ${ensure}`,
  registry: `Key! ValueName! Force Hex ValueData ValueType=String|Binary|Dword|Qword|MultiString|ExpandString ${ensure}`,
  script: "GetScript! SetScript! TestScript! Credential",
  service: `Name! ${starts} Credential Dependencies Description DisplayName Path StartupTimeout TerminateTimeout ${ensure}`,
  serviceset: `Name! ${starts} Credential ${ensure}`,
  settings,
  user: `UserName! Description Disabled FullName Password PasswordChangeNotAllowed PasswordChangeRequired PasswordNeverExpires ${ensure}`,
  waitforall: waits,
  waitforany: waits,
  waitforsome: `${waits} NodeCount!`,
  windowsfeature: `Name! Credential IncludeAllSubFeature LogPath Source ${ensure}`,
  windowsfeatureset: `Name! Credential IncludeAllSubFeature LogPath Source ${ensure}`,
  windowsoptionalfeature:
    "Name! Ensure=Enable|Disable LogLevel LogPath NoWindowsUpdateCheck RemoveFilesOnDisable Source",
  windowsprocess: `Arguments! Path! Credential StandardErrorPath StandardInputPath StandardOutputPath WorkingDirectory ${ensure}`,
};

const ofAll = "DependsOn PsDscRunAsCredential";

/** The properties of a resource that comes with Windows PowerShell; null for any other one. */
export function resourceProperties(resource: string): readonly ResourceProperty[] | null {
  const row = ownEntry(resources, resource.toLowerCase());
  if (row === undefined) return null;
  return `${row} ${ofAll}`.split(" ").map((word) => {
    const [, name, mark, values] = /^(\w+)(!?)(?:=(.*))?$/.exec(word) ?? [];
    return { name, isKey: mark === "!", values: values?.split("|") ?? null };
  });
}
