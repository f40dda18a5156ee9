import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "New-WebServiceProxy",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a proxy for a SOAP service.",
  examples: [{ title: "What it says", transcript: "PS> try { New-WebServiceProxy } catch { 'refused' }\nrefused\n" }],
  missing: "SOAP services (New-WebServiceProxy)",
});
