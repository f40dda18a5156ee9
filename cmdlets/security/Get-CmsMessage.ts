import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Get-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Gets what a CMS message says of itself.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Get-CmsMessage } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Cryptographic messages (Get-CmsMessage)");
  },
});
