/** Whether a variable is there before a script begins; its name in lower case. */
export function isOfSession(name: string): boolean {
  return ofSession.has(name);
}

/** Variables that a session has before a script begins, and those that the Exchange Management Shell sets (about_Automatic_Variables, about_Preference_Variables; observed). */
const ofSession: ReadonlySet<string> = new Set(
  (
    "$ ? ^ _ args consolefilename enabledexperimentalfeatures error errorview event eventargs eventsubscriber executioncontext false foreach home host input " +
    "iscoreclr islinux ismacos iswindows lastexitcode matches myinvocation nestedpromptlevel null pid profile psboundparameters pscmdlet " +
    "pscommandpath psculture psdebugcontext psedition pshome psitem psscriptroot pssenderinfo psstyle psuiculture psversiontable pwd sender shellid " +
    "stacktrace switch this true confirmpreference debugpreference erroractionpreference formatenumerationlimit informationpreference " +
    "logcommandhealthevent logcommandlifecycleevent logenginehealthevent logenginelifecycleevent logproviderhealthevent logproviderlifecycleevent " +
    "maximumaliascount maximumdrivecount maximumerrorcount maximumfunctioncount maximumhistorycount maximumvariablecount ofs outputencoding " +
    "progresspreference psdefaultparametervalues psemailserver psmoduleautoloadingpreference psnativecommandargumentpassing " +
    "psnativecommanduseerroractionpreference pssessionapplicationname pssessionconfigurationname pssessionoption transcript verbosepreference " +
    "warningpreference whatifpreference psise psunsupportedconsoleapplications exbin exinstall exscripts remotesession exchangeserver " +
    "requestlanguage psworkflowroot pspriorityclass jobcommandname"
  ).split(" "),
);
