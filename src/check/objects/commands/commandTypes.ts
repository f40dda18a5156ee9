/** The types of what cmdlets write whose tables name none, by their names in lower case (documentation of the cmdlets). */
export const unlistedTypes: Readonly<Record<string, readonly string[]>> = {
  "get-acl": ["FileSecurity", "DirectorySecurity", "RegistrySecurity"].map(
    (name) => `System.Security.AccessControl.${name}`,
  ),
  "get-authenticodesignature": ["System.Management.Automation.Signature"],
  "get-counter": ["Microsoft.PowerShell.Commands.GetCounter.PerformanceCounterSampleSet"],
  "start-job": ["System.Management.Automation.PSRemotingJob"],
  "get-job": ["System.Management.Automation.PSRemotingJob"],
  "get-service": ["System.ServiceProcess.ServiceController"],
  "get-winevent": ["System.Diagnostics.Eventing.Reader.EventLogRecord"],
};

/** What the providers of PowerShell's own drives give for their items. */
export const providerTypes: readonly string[] = [
  "System.IO.FileInfo",
  "System.IO.DirectoryInfo",
  "Microsoft.Win32.RegistryKey",
  "System.Security.Cryptography.X509Certificates.X509Certificate2",
  "System.Security.Cryptography.X509Certificates.X509Store",
  "System.Management.Automation.FunctionInfo",
  "System.Management.Automation.AliasInfo",
  "System.Management.Automation.PSVariable",
];

/** The parameters that a cmdlet writes one of its types for alone: by its name in lower case, then by the type. */
export const typesOnDemand: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "get-command": { "System.String": ["Syntax"], "System.Management.Automation.PSObject": ["ShowCommandInfo"] },
  "get-content": { "System.Byte": ["AsByteStream", "Encoding"] },
  "get-date": { "System.String": ["Format", "UFormat"] },
  "get-location": { "System.Management.Automation.PathInfoStack": ["Stack", "StackName"] },
  "get-process": {
    "System.Diagnostics.FileVersionInfo": ["FileVersionInfo"],
    "System.Diagnostics.ProcessModule": ["Module"],
  },
  "get-winevent": {
    "System.Diagnostics.Eventing.Reader.EventLogConfiguration": ["ListLog"],
    "System.Diagnostics.Eventing.Reader.ProviderMetadata": ["ListProvider"],
  },
  "group-object": { "System.Collections.Hashtable": ["AsHashTable"] },
  "read-host": { "System.Security.SecureString": ["AsSecureString"] },
  "resolve-path": { "System.String": ["Relative"] },
  "select-string": { "System.Boolean": ["Quiet"], "System.String": ["Raw"] },
  "split-path": { "System.Boolean": ["IsAbsolute"] },
};

/** The parameters that make a cmdlet write what its table does not list: values, names, other objects. */
export const otherOutput: Readonly<Record<string, readonly string[]>> = {
  "compare-object": ["PassThru", "Property"],
  "get-childitem": ["Name"],
  "get-content": ["Stream"],
  "get-counter": ["ListSet"],
  "get-variable": ["ValueOnly"],
  "get-winevent": ["ListLog", "ListProvider"],
  "split-path": ["Resolve"],
};

/** Properties of what cmdlets write that is of no type here. */
export const commandProperties: Readonly<Record<string, string>> = {
  "compare-object": "InputObject SideIndicator",
  // What PowerShell's type data add, and what commands of 5.1 alone have.
  "get-command": "DLL HelpUri IsMetaConfiguration NestedXamlDefinition WorkflowsCalled XamlDefinition",
  "get-acl":
    "AccessRuleFactory AddAccessRule AddAuditRule AuditRuleFactory GetAccessRules GetAuditRules GetGroup GetOwner GetSecurityDescriptorBinaryForm " +
    "GetSecurityDescriptorSddlForm ModifyAccessRule ModifyAuditRule PurgeAccessRules PurgeAuditRules RemoveAccessRule RemoveAccessRuleAll " +
    "RemoveAccessRuleSpecific RemoveAuditRule RemoveAuditRuleAll RemoveAuditRuleSpecific ResetAccessRule SetAccessRule SetAccessRuleProtection SetAuditRule " +
    "SetAuditRuleProtection SetGroup SetOwner SetSecurityDescriptorBinaryForm SetSecurityDescriptorSddlForm AccessRightType AccessRuleType AuditRuleType " +
    "AreAccessRulesCanonical AreAccessRulesProtected AreAuditRulesCanonical AreAuditRulesProtected Path Owner Group Access Sddl AccessToString AuditToString " +
    "CentralAccessPolicyId CentralAccessPolicyName",
  "get-eventlog":
    "Category CategoryNumber Container Data EntryType EventID Index InstanceId MachineName Message ReplacementStrings Site Source TimeGenerated " +
    "TimeWritten UserName Log LogDisplayName Entries MaximumKilobytes MinimumRetentionDays OverflowAction EnableRaisingEvents SynchronizingObject " +
    "Clear Close ModifyOverflowPolicy WriteEntry WriteEvent BeginInit EndInit RegisterDisplayName Dispose CreateObjRef",
  "get-winevent":
    "Id Version Qualifiers Level Task Opcode Keywords RecordId ProviderName ProviderId LogName ProcessId ThreadId MachineName UserId TimeCreated " +
    "ActivityId RelatedActivityId ContainerLog MatchedQueryIds Bookmark LevelDisplayName OpcodeDisplayName TaskDisplayName KeywordsDisplayNames " +
    "Properties Message FormatDescription ToXml GetPropertyValues Dispose",
};

/** Those whose methods are among these, all of them. */
export const listedMethods: ReadonlySet<string> = new Set(["get-acl", "get-eventlog", "get-winevent"]);

/** What properties hold that PowerShell adds to objects of .NET's, by cmdlet and property in lower case. */
export const heldTypes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "get-acl": {
    access: ["FileSystemAccessRule", "RegistryAccessRule"].map((name) => `System.Security.AccessControl.${name}`),
  },
};

/** What providers add to their items. */
export const providerProperties: Readonly<Record<string, readonly string[]>> = {
  psdrive: ["System.Management.Automation.PSDriveInfo"],
  psprovider: ["System.Management.Automation.ProviderInfo"],
  versioninfo: ["System.Diagnostics.FileVersionInfo"],
};

/** What providers and the engine add to objects. */
export const addedNames: readonly string[] = (
  "Key Keys Type Value SourceOfValue PSPath PSParentPath PSChildName PSDrive PSProvider PSIsContainer PSComputerName PSShowComputerName RunspaceId " +
  "Property UserName Description DelayedAutoStart BinaryPathName StartupType Message ErrorCode Sum Average Minimum Maximum StandardDeviation " +
  "Audit AllCentralAccessPolicies ProviderPath Relative ReadCount Subject Issuer NotAfter NotBefore Thumbprint FriendlyName DnsNameList EnhancedKeyUsageList StoreNames"
).split(" ");

/** What items of the drives of other modules have: certificates, sites. */
export const driveNames: readonly string[] =
  "SendAsTrustedIssuer PolicyId EnrollmentPolicyEndPoint EnrollmentServerEndPoint ApplicationPool PhysicalPath Bindings State Applications".split(
    " ",
  );
