import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Send-MailMessage",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: requests go to the emulated network only, which this cmdlet does not reach yet.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Send-MailMessage).CommandType\nCmdlet\n" }],
  missing: "Send-MailMessage",
});
