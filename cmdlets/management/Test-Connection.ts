import { defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "Test-Connection",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Tells whether computers answer on the network.",
  description: "Only the emulated computer itself answers; no packet ever leaves the host.",
  parameters: {
    ComputerName: { type: "string[]", aliases: ["CN", "IPAddress", "__SERVER", "Server", "Destination"] },
    TargetName: "string[]",
    Count: "int",
    Quiet: "switch",
  },
  examples: [{ title: "A computer that is not there", transcript: "PS> Test-Connection nowhere -Quiet\nFalse\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const self = new Set(["localhost", ".", "127.0.0.1", "::1", machineFacts().machineName.toLowerCase()]);
      for (const name of values.TargetName ?? values.ComputerName ?? []) {
        const answers = self.has(name.toLowerCase());
        if (values.Quiet) cmdlet.write(answers);
        else if (answers) throw notModelled("The figures of an answered ping (use -Quiet)");
        else {
          const text = `Testing connection to computer '${name}' failed: No such host is known`;
          const exception = "System.Net.NetworkInformation.PingException";
          cmdlet.error(clrError("TestConnectionException", "ResourceUnavailable", exception, text, name));
        }
      }
    },
  }),
});
