/** Types of variables that the engine sets where code runs, by name in lower case. */
export const automaticTypes: Readonly<Record<string, string>> = {
  args: "System.Object[]",
  input: "System.Collections.IEnumerator",
  matches: "System.Collections.Hashtable",
  myinvocation: "System.Management.Automation.InvocationInfo",
  psboundparameters: "System.Management.Automation.PSBoundParametersDictionary",
  pscmdlet: "System.Management.Automation.PSScriptCmdlet",
};
