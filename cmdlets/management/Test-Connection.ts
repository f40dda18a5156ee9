import { clockKey } from "../../src/base/Clock.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import type { ManagementObject } from "../../src/objects/values/machine/ManagementObject.ts";
import { asJobOrNow, type WorkOutput } from "../../src/providers/machine/computerJob.ts";
import { type TargetComputer, targetComputer, targetComputers } from "../../src/providers/machine/computers.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import type { WmiClass } from "../../src/wmi/wmiClasses.ts";
import { wmiInstance } from "../../src/wmi/wmiObject.ts";
import { wmiRow } from "../../src/wmi/wmiRow.ts";
import { networkAddress } from "../../src/world/server/Machine.ts";
import { worldKey } from "../../src/world/worldKey.ts";

interface Ping {
  readonly Count?: number | undefined;
  readonly Quiet: boolean;
  readonly BufferSize?: number | undefined;
  readonly TimeToLive?: number | undefined;
  readonly Delay?: number | undefined;
}

export default defineCmdlet({
  name: "Test-Connection",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Tells whether computers answer on the network.",
  description: "The computers of the organisation answer; no packet ever leaves the host.",
  parameters: {
    ComputerName: { type: "string[]", aliases: ["CN", "IPAddress", "__SERVER", "Server", "Destination"] },
    TargetName: "string[]",
    Count: "int",
    Quiet: "switch",
    AsJob: "switch",
    DcomAuthentication: "System.Management.AuthenticationLevel",
    WsmanAuthentication: "string",
    Protocol: "string",
    BufferSize: "int",
    Impersonation: "System.Management.ImpersonationLevel",
    ThrottleLimit: "int",
    TimeToLive: "int",
    Delay: "int",
    Credential: "pscredential",
    Source: "string[]",
  },
  examples: [{ title: "A computer that is not there", transcript: "PS> Test-Connection nowhere -Quiet\nFalse\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const names = values.TargetName ?? values.ComputerName ?? [];
      const sources = targetComputers(cmdlet, rules[cmdlet.edition].sources(values.Source));
      const request = {
        asJob: values.AsJob,
        computers: sources.map(({ machine }) => machine.name),
        command: "Test-Connection",
      };
      asJobOrNow(cmdlet, request, (output) => {
        for (const source of sources) for (const name of names) ping(cmdlet, source, name, values, output);
      });
    },
  }),
});

function ping(cmdlet: CmdletContext, source: TargetComputer, name: string, values: Ping, output: WorkOutput): void {
  const self = machineFacts().machineName.toLowerCase();
  const target = targetComputer(cmdlet, name.toLowerCase() === self ? "." : name);
  if (values.Quiet) output.write(target !== null);
  else if (!target) {
    const why = isAddress(name) ? "Error due to lack of resources" : "No such host is known";
    const text = `Testing connection to computer '${name}' failed: ${why}`;
    const exception = "System.Net.NetworkInformation.PingException";
    output.error(clrError("TestConnectionException", "ResourceUnavailable", exception, text, name));
  } else if (!rules[cmdlet.edition].hasFigures) throw notModelled("The figures of an answered ping (use -Quiet)");
  else {
    const count = values.Count ?? 4;
    for (let number = 0; number < count; number++) {
      if (number > 0) cmdlet.service(clockKey).sleep((values.Delay ?? 1) * 1000);
      output.write(answer(cmdlet, source, name, target, values));
    }
  }
}

/** An address where nothing answers; a name that nothing has ends the search for its address (source: pasted errors of 5.1). */
const isAddress = (name: string): boolean => /^\d+(?:\.\d+){3}$/.test(name) || name.includes(":");

/** One answer; the addresses of other computers are the emulation's own. */
function answer(
  cmdlet: CmdletContext,
  source: TargetComputer,
  name: string,
  target: TargetComputer,
  values: Ping,
): ManagementObject {
  const isSelf = source.machine.name === target.machine.name;
  const address = isSelf ? "127.0.0.1" : networkAddress(cmdlet.service(worldKey), target.machine);
  const size = values.BufferSize ?? 32;
  const lifetime = values.TimeToLive ?? 80;
  const row = wmiRow(pingStatus.name, {
    Address: name,
    BufferSize: size,
    NoFragmentation: false,
    PrimaryAddressResolutionStatus: 0,
    ProtocolAddress: isSelf ? "::1" : address,
    ProtocolAddressResolved: "",
    RecordRoute: 0,
    ReplyInconsistency: false,
    ReplySize: size,
    ResolveAddressNames: false,
    ResponseTime: 0,
    ResponseTimeToLive: lifetime,
    SourceRoute: "",
    SourceRouteType: 0,
    StatusCode: 0,
    Timeout: 4000,
    TimeStampRoute: 0,
    TimeToLive: lifetime,
    TypeofService: 0,
  });
  return wmiInstance(cmdlet, pingStatus, row, source, null);
}

/** The class of an answer; its instances come from a ping alone. */
const pingStatus: WmiClass = { name: "Win32_PingStatus", key: "Address", superclasses: [], rows: () => [] };

interface PingRules {
  /** The computers that ping; undefined: this one. */
  readonly sources: (given: readonly string[] | undefined) => readonly string[] | undefined;
  /** What an answer tells is modelled. */
  readonly hasFigures: boolean;
}

const rules: PerEdition<PingRules> = {
  Desktop: { sources: (given) => given, hasFigures: true },
  Core: { sources: () => undefined, hasFigures: false },
};
