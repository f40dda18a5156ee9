/** Whether a variable is there before a script begins; its name in lower case. */
export function isOfSession(name: string): boolean {
  return ofSession.has(name);
}

/** Variables that a session has before a script begins, and those that the Exchange Management Shell sets (about_Automatic_Variables, about_Preference_Variables; observed). As they are written. */
export const sessionVariables: readonly string[] = (
  "$ ? ^ _ args ConsoleFileName EnabledExperimentalFeatures Error ErrorView Event EventArgs EventSubscriber ExecutionContext false foreach HOME Host input " +
  "IsCoreCLR IsLinux IsMacOS IsWindows LASTEXITCODE Matches MyInvocation NestedPromptLevel null PID PROFILE PSBoundParameters PSCmdlet " +
  "PSCommandPath PSCulture PSDebugContext PSEdition PSHOME PSItem PSScriptRoot PSSenderInfo PSStyle PSUICulture PSVersionTable PWD sender ShellId " +
  "StackTrace switch this true ConfirmPreference DebugPreference ErrorActionPreference FormatEnumerationLimit InformationPreference " +
  "LogCommandHealthEvent LogCommandLifecycleEvent LogEngineHealthEvent LogEngineLifecycleEvent LogProviderHealthEvent LogProviderLifecycleEvent " +
  "MaximumAliasCount MaximumDriveCount MaximumErrorCount MaximumFunctionCount MaximumHistoryCount MaximumVariableCount OFS OutputEncoding " +
  "ProgressPreference PSDefaultParameterValues PSEmailServer PSModuleAutoLoadingPreference PSNativeCommandArgumentPassing " +
  "PSNativeCommandUseErrorActionPreference PSSessionApplicationName PSSessionConfigurationName PSSessionOption Transcript VerbosePreference " +
  "WarningPreference WhatIfPreference psISE psUnsupportedConsoleApplications exbin exinstall exscripts RemoteSession exchangeServer " +
  "RequestLanguage PSWorkflowRoot PSPriorityClass JobCommandName"
).split(" ");

const ofSession: ReadonlySet<string> = new Set(sessionVariables.map((name) => name.toLowerCase()));
