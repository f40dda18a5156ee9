import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Gets what a CMS message says of itself.",
  examples: [{ title: "What it says", transcript: "PS> try { Get-CmsMessage } catch { 'refused' }\nrefused\n" }],
  missing: "Cryptographic messages (Get-CmsMessage)",
});
