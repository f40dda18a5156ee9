import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "New-WebServiceProxy",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a proxy for a SOAP service.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { New-WebServiceProxy } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("SOAP services (New-WebServiceProxy)");
  },
});
