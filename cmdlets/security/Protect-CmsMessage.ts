import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Protect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Encrypts content for recipients.",
  examples: [{ title: "What it says", transcript: "PS> try { Protect-CmsMessage } catch { 'refused' }\nrefused\n" }],
  missing: "Cryptographic messages (Protect-CmsMessage)",
});
