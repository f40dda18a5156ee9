/**
 * Types of variables that the engine sets, by name in lower case: they stay what they are, whatever a text assigns and
 * whichever scope it names (as the engine of 7.6.9 infers them).
 */
export const automaticTypes: Readonly<Record<string, string>> = {
  "?": "System.Boolean",
  args: "System.Object[]",
  enabledexperimentalfeatures: "System.Management.Automation.Internal.ReadOnlyBag`1[[System.String]]",
  executioncontext: "System.Management.Automation.EngineIntrinsics",
  false: "System.Boolean",
  home: "System.String",
  myinvocation: "System.Management.Automation.InvocationInfo",
  pid: "System.Int32",
  psboundparameters: "System.Management.Automation.PSBoundParametersDictionary",
  pscmdlet: "System.Management.Automation.PSScriptCmdlet",
  pscommandpath: "System.String",
  psculture: "System.String",
  psedition: "System.String",
  pshome: "System.String",
  psscriptroot: "System.String",
  psuiculture: "System.String",
  psversiontable: "System.Management.Automation.PSVersionHashTable",
  shellid: "System.String",
  true: "System.Boolean",
};
