import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Unprotect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Decrypts a CMS message.",
  examples: [{ title: "What it says", transcript: "PS> try { Unprotect-CmsMessage } catch { 'refused' }\nrefused\n" }],
  missing: "Cryptographic messages (Unprotect-CmsMessage)",
});
