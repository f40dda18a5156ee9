/** The types of what cmdlets write, by their names in lower case; each may write any of them (documentation of the cmdlets). */
export const commandTypes: Readonly<Record<string, string>> = {
  "convertto-csv": "System.String",
  "convertto-html": "System.String",
  "convertto-json": "System.String",
  "get-acl":
    "System.Security.AccessControl.FileSecurity System.Security.AccessControl.DirectorySecurity System.Security.AccessControl.RegistrySecurity",
  "get-alias": "System.Management.Automation.AliasInfo",
  "get-authenticodesignature": "System.Management.Automation.Signature",
  "get-childitem":
    "System.IO.FileInfo System.IO.DirectoryInfo Microsoft.Win32.RegistryKey System.Security.Cryptography.X509Certificates.X509Certificate2 System.Management.Automation.FunctionInfo System.Management.Automation.AliasInfo System.Management.Automation.PSVariable System.Collections.DictionaryEntry",
  "get-command":
    "System.Management.Automation.CmdletInfo System.Management.Automation.FunctionInfo System.Management.Automation.AliasInfo System.Management.Automation.ApplicationInfo System.Management.Automation.ExternalScriptInfo",
  "get-content": "System.String",
  "get-credential": "System.Management.Automation.PSCredential",
  "get-culture": "System.Globalization.CultureInfo",
  "get-date": "System.DateTime",
  "get-filehash": "Microsoft.PowerShell.Commands.FileHashInfo",
  "get-item":
    "System.IO.FileInfo System.IO.DirectoryInfo Microsoft.Win32.RegistryKey System.Security.Cryptography.X509Certificates.X509Certificate2 System.Management.Automation.FunctionInfo System.Management.Automation.AliasInfo System.Management.Automation.PSVariable System.Collections.DictionaryEntry",
  "get-job": "System.Management.Automation.Job System.Management.Automation.PSRemotingJob",
  "get-location": "System.Management.Automation.PathInfo",
  "get-member": "Microsoft.PowerShell.Commands.MemberDefinition",
  "get-module": "System.Management.Automation.PSModuleInfo",
  "get-process": "System.Diagnostics.Process System.Diagnostics.ProcessModule System.Diagnostics.FileVersionInfo",
  "get-psdrive": "System.Management.Automation.PSDriveInfo",
  "get-pssession": "System.Management.Automation.Runspaces.PSSession",
  "get-service": "System.ServiceProcess.ServiceController",
  "get-variable": "System.Management.Automation.PSVariable",
  "get-winevent":
    "System.Diagnostics.Eventing.Reader.EventLogRecord System.Diagnostics.Eventing.Reader.EventLogConfiguration System.Diagnostics.Eventing.Reader.ProviderMetadata",
  "group-object": "Microsoft.PowerShell.Commands.GroupInfo",
  "join-path": "System.String",
  "measure-command": "System.TimeSpan",
  "measure-object": "Microsoft.PowerShell.Commands.GenericMeasureInfo Microsoft.PowerShell.Commands.TextMeasureInfo",
  "new-timespan": "System.TimeSpan",
  "new-guid": "System.Guid",
  "out-string": "System.String",
  "read-host": "System.String",
  "resolve-path": "System.Management.Automation.PathInfo",
  "split-path": "System.String",
  "start-process": "System.Diagnostics.Process",
  "select-string": "Microsoft.PowerShell.Commands.MatchInfo System.String",
};

/** Properties of what cmdlets write that is of no type here. */
export const commandProperties: Readonly<Record<string, string>> = {
  "get-eventlog":
    "Category CategoryNumber Container Data EntryType EventID Index InstanceId MachineName Message ReplacementStrings Site Source TimeGenerated " +
    "TimeWritten UserName Log LogDisplayName Entries MaximumKilobytes MinimumRetentionDays OverflowAction EnableRaisingEvents SynchronizingObject",
};

/** Parameters that make a cmdlet write something else, in lower case. */
export const otherOutput: Readonly<Record<string, string>> = {
  "get-variable": "valueonly",
  "get-childitem": "name",
  "get-content": "asbytestream encoding stream",
  "read-host": "assecurestring",
  "split-path": "isabsolute resolve",
  "get-date": "format uformat",
};

/** What providers and the engine add to objects. */
export const addedNames: readonly string[] = (
  "PSPath PSParentPath PSChildName PSDrive PSProvider PSIsContainer PSComputerName PSShowComputerName RunspaceId " +
  "Property UserName Description DelayedAutoStart BinaryPathName StartupType Message ErrorCode Sum Average Minimum Maximum StandardDeviation " +
  "ProviderPath Relative ReadCount Subject Issuer NotAfter NotBefore Thumbprint FriendlyName DnsNameList EnhancedKeyUsageList " +
  "SendAsTrustedIssuer PolicyId EnrollmentPolicyEndPoint EnrollmentServerEndPoint ApplicationPool PhysicalPath Bindings State Applications"
).split(" ");
