import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Unprotect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Decrypts a CMS message.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Unprotect-CmsMessage } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Cryptographic messages (Unprotect-CmsMessage)");
  },
});
