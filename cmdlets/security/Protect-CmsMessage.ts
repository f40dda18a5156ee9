import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Protect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Encrypts content for recipients.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Protect-CmsMessage } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Cryptographic messages (Protect-CmsMessage)");
  },
});
