import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type RunspaceRequest, runspaceServiceKey } from "../../src/command/services/RunspaceService.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { writeItem } from "./_shared/jobs/receiveJob.ts";
import { startRemoteJob } from "./_shared/jobs/startJob.ts";
import { connectionParameters } from "./_shared/remoting/connectionParameters.ts";
import { type EndpointValues, endpoints } from "./_shared/remoting/endpoint.ts";
import { openSession } from "./_shared/remoting/openSession.ts";
import { runRemote, waitForRuns } from "./_shared/remoting/runRemote.ts";
import { refuseVirtualMachine, virtualMachineParameters } from "./_shared/remoting/virtualMachines.ts";

export default defineCmdlet({
  name: "Invoke-Command",
  module: "Microsoft.PowerShell.Core",
  aliases: ["icm"],
  synopsis: "Runs a script block here, in sessions, or on computers of the organisation.",
  description:
    "Elsewhere the code sees no variables of the caller but those of $using:, and what it writes comes back as a copy that tells the computer.",
  parameters: {
    ScriptBlock: "scriptblock",
    NoNewScope: "switch",
    InputObject: "psobject",
    ArgumentList: "object[]",
    ComputerName: "string[]",
    ConnectionUri: "uri[]",
    Session: "System.Management.Automation.Runspaces.PSSession[]",
    FilePath: "string",
    HideComputerName: "switch",
    AsJob: "switch",
    JobName: "string",
    InDisconnectedSession: "switch",
    SessionName: "string[]",
    ...connectionParameters,
    ...virtualMachineParameters,
  },
  examples: [
    { title: "With arguments", transcript: "PS> Invoke-Command { param($a, $b) $a + $b } -ArgumentList 2, 3\n5\n" },
    {
      title: "On a computer",
      transcript:
        "PS> $least = 3; Invoke-Command -ComputerName localhost { 1..5 | Where-Object { $_ -ge $using:least } }\n3\n4\n5\n",
    },
  ],
  steps(cmdlet, values) {
    const inputs: unknown[] = [];
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input !== undefined) inputs.push(input);
      },
      end() {
        if (refuseVirtualMachine(cmdlet, values)) return;
        const elsewhere = values.ComputerName || values.ConnectionUri || values.Session;
        if (!elsewhere) return runHere(cmdlet, values, inputs);
        const sessions = sessionsOf(cmdlet, values);
        const request = remoteRequest(cmdlet, values, cmdlet.isBound("InputObject") ? inputs : undefined);
        if (values.AsJob) {
          cmdlet.write(startRemoteJob(cmdlet, values.JobName, request.text, sessions, request));
          return;
        }
        const shown = !values.HideComputerName;
        const runs = sessions.map((session) => runRemote(session, request, shown));
        waitForRuns(cmdlet, runs);
        for (const { items, failure } of runs) {
          for (const item of items) writeItem(cmdlet, item);
          if (failure instanceof ErrorRecord) cmdlet.error(failure);
        }
        if (values.InDisconnectedSession) for (const session of sessions) session.state = "Disconnected";
      },
    };
  },
});

interface Values extends EndpointValues {
  readonly ScriptBlock?: { readonly text: string } | undefined;
  readonly NoNewScope: boolean;
  readonly ArgumentList?: readonly unknown[] | undefined;
  readonly Session?: readonly unknown[] | undefined;
  readonly FilePath?: string | undefined;
  readonly ConfigurationName?: string | undefined;
  readonly InDisconnectedSession: boolean;
  readonly SessionName?: readonly string[] | undefined;
}

function runHere(cmdlet: CmdletContext, values: Values, inputs: readonly unknown[]): void {
  const block = values.ScriptBlock as Parameters<CmdletContext["invokeBlock"]>[0] | undefined;
  if (!block) return;
  cmdlet.invokeBlock(block, {
    dollarUnder: null,
    input: inputs,
    args: values.ArgumentList ?? [],
    newScope: !values.NoNewScope,
    sharesInvocation: true,
    collectsInput: true,
    output: (value) => cmdlet.pass(value),
  });
}

function sessionsOf(cmdlet: CmdletContext, values: Values): readonly PSSessionObject[] {
  const given = values.Session?.filter((session) => session instanceof PSSessionObject);
  if (given)
    return given.filter((session) => {
      if (session.state === "Opened") return true;
      cmdlet.error({
        id: "PSSessionStateBroken",
        message: `Because the session state for session ${session.name}, ${session.instanceId}, ${session.computerName} is ${session.state}, you cannot run a command in the session.  The session state must be Opened.`,
        category: "OpenError",
        target: session,
        exception: "System.Management.Automation.Runspaces.InvalidRunspaceStateException",
      });
      return false;
    });
  return endpoints(values).flatMap((endpoint, index) => {
    const { ConfigurationName: configurationName, SessionName } = values;
    const request = { endpoint, configurationName, name: SessionName?.[index] };
    const session = openSession(cmdlet, { ...request, failure: "PSSessionStateBroken" }, values.InDisconnectedSession);
    return session ? [session] : [];
  });
}

function remoteRequest(cmdlet: CmdletContext, values: Values, input: readonly unknown[] | undefined): RunspaceRequest {
  const block = values.ScriptBlock as Parameters<CmdletContext["invokeBlock"]>[0] | undefined;
  const providers = cmdlet.service(providerServiceKey);
  const text = block ? block.text : providers.readText(providers.filePath(values.FilePath ?? ""));
  return {
    text,
    args: values.ArgumentList ?? [],
    ...(input ? { input } : {}),
    using: block ? cmdlet.service(runspaceServiceKey).usingValues(block) : new Map(),
    keepsScope: values.Session !== undefined,
  };
}
