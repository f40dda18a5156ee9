import { defineCmdlet } from "../../src/command/prelude.ts";
import { defaultSessionOption } from "../../src/objects/clr/System.Management.Automation/System.Management.Automation.Remoting.PSSessionOption.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

/** Parameters that are a property of the same name, and those that are a time in milliseconds. */
const sameName = [
  "NoCompression",
  "NoMachineProfile",
  "Culture",
  "UICulture",
  "MaximumReceivedDataSizePerCommand",
  "MaximumReceivedObjectSize",
  "OutputBufferingMode",
  "MaxConnectionRetryCount",
  "ApplicationArguments",
  "ProxyAccessType",
  "ProxyAuthentication",
  "ProxyCredential",
  "SkipCACheck",
  "SkipCNCheck",
  "SkipRevocationCheck",
  "NoEncryption",
  "UseUTF16",
  "IncludePortInSPN",
];
const milliseconds = ["OpenTimeout", "CancelTimeout", "IdleTimeout", "OperationTimeout"];

export default defineCmdlet({
  name: "New-PSSessionOption",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Makes an object of settings for sessions on computers.",
  parameters: {
    MaximumRedirection: "int",
    NoCompression: "switch",
    NoMachineProfile: "switch",
    Culture: "cultureinfo",
    UICulture: "cultureinfo",
    MaximumReceivedDataSizePerCommand: "int",
    MaximumReceivedObjectSize: "int",
    OutputBufferingMode: "System.Management.Automation.Runspaces.OutputBufferingMode",
    MaxConnectionRetryCount: "int",
    ApplicationArguments: "System.Management.Automation.PSPrimitiveDictionary",
    OpenTimeout: "int",
    CancelTimeout: "int",
    IdleTimeout: "int",
    ProxyAccessType: "System.Management.Automation.Remoting.ProxyAccessType",
    ProxyAuthentication: "System.Management.Automation.Runspaces.AuthenticationMechanism",
    ProxyCredential: "pscredential",
    SkipCACheck: "switch",
    SkipCNCheck: "switch",
    SkipRevocationCheck: "switch",
    OperationTimeout: "int",
    NoEncryption: "switch",
    UseUTF16: "switch",
    IncludePortInSPN: "switch",
  },
  examples: [
    {
      title: "A shorter wait",
      transcript: 'PS> "$((New-PSSessionOption -OpenTimeout 20000).OpenTimeout)"\n00:00:20\n',
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      const option = defaultSessionOption();
      if (values.MaximumRedirection !== undefined)
        option.values.set("MaximumConnectionRedirectionCount", values.MaximumRedirection);
      for (const name of sameName) {
        const value = cmdlet.bound.get(name);
        if (value !== undefined) option.values.set(name, (values as Record<string, unknown>)[name] ?? value);
      }
      for (const name of milliseconds) {
        const value = (values as Record<string, unknown>)[name];
        if (typeof value === "number") option.values.set(name, new TimeSpan(BigInt(value) * 10_000n));
      }
      cmdlet.write(option);
    },
  }),
});
