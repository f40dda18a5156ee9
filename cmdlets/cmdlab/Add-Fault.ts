import { defineCmdlet } from "../../src/command/prelude.ts";
import { addFault } from "../../src/world/faults/addFault.ts";
import { faultKindNamed, faultKindNames } from "../../src/world/faults/faultKinds.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { faultObject } from "./_shared/faultObject.ts";
import { givenDuration } from "./_shared/givenDuration.ts";
import { withFaultErrors } from "./_shared/withFaultErrors.ts";

export default defineCmdlet({
  name: "Add-Fault",
  module: "Cmdlab",
  synopsis: "Makes something of the organisation fail, as it may in life.",
  description:
    "Throttling, ServerBusy, DirectoryUnavailable and ExpiredSession strike cmdlets of Exchange whose names are like -Target; " +
    "ReplicationDelay and PartialAnswer those that look. ServiceFailure stops the service that -Target names, HttpError makes " +
    "a host answer with -Status, or not at all, ClockSkew puts Office 365's clock ahead, ServerBuild gives a server -Build. -Times is how often it strikes, -Percent how many of 100 calls are struck.",
  parameters: {
    Kind: { type: "string", position: 0, mandatory: true, validate: [{ rule: "set", values: faultKindNames }] },
    Target: { type: "string", position: 1 },
    Duration: "psobject",
    Times: "int",
    Percent: "int",
    Count: "int",
    Status: "int",
    Reason: "string",
    Build: "string",
  },
  examples: [
    {
      title: "The next two changes are refused",
      transcript: "PS> (Add-Fault ServerBusy Set-* -Times 2).Times; Remove-Fault fault-1\n2\n",
    },
  ],
  source: "inferred",
  steps: (cmdlet, values) => ({
    process: withFaultErrors(cmdlet, () => {
      const kind = faultKindNamed(values.Kind);
      if (kind === null) return;
      const { Target: target, Times: times, Percent: percent, Count: count, Status: status, Reason: reason } = values;
      const { Duration: duration, Build: build } = values;
      const fault = addFault(cmdlet.service(worldKey), {
        kind,
        ...(target === undefined ? {} : { target }),
        ...(duration === undefined ? {} : { seconds: Math.ceil(givenDuration(cmdlet, duration) / 1000) }),
        ...(times === undefined ? {} : { times }),
        ...(percent === undefined ? {} : { percent }),
        ...(count === undefined ? {} : { count }),
        ...(status === undefined ? {} : { status }),
        ...(reason === undefined ? {} : { reason }),
        ...(build === undefined ? {} : { build }),
      });
      cmdlet.write(faultObject(fault));
    }),
  }),
});
