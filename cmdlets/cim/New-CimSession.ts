import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { targetComputer } from "../../src/providers/machine/computers.ts";
import { isRightCredential } from "../../src/providers/machine/credentialOf.ts";
import { cimError } from "./_shared/cimError.ts";
import { openSession } from "./_shared/cimSessions.ts";

export default defineCmdlet({
  name: "New-CimSession",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["ncms"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.NewCimSessionCommand",
  source: "document",
  synopsis: "Makes a CIM session with a computer.",
  description: "Credentials have to be right; no time-out is ever reached.",
  parameters: {
    ComputerName: "string[]",
    Name: "string",
    OperationTimeoutSec: "uint",
    SkipTestConnection: "switch",
    SessionOption: "Microsoft.Management.Infrastructure.Options.CimSessionOptions",
    Credential: "pscredential",
  },
  examples: [{ title: "A session", transcript: "PS> (New-CimSession -Name lab).ComputerName\nlocalhost\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const options = unwrap(values.SessionOption ?? null);
      const isDcom = options instanceof PropertyBag && options.values.get("Protocol") === "Dcom";
      for (const computer of values.ComputerName ?? ["localhost"]) {
        const name = computer ?? "localhost";
        if (!values.SkipTestConnection && !targetComputer(cmdlet, name)) {
          cmdlet.error(cimError("unresolvedName", name));
          continue;
        }
        if (!isRightCredential(cmdlet, values.Credential)) {
          cmdlet.error(cimError("accessDenied", name));
          continue;
        }
        cmdlet.write(openSession(cmdlet, name, values.Name, isDcom ? "DCOM" : "WSMAN"));
      }
    },
  }),
});
