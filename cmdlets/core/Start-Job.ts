import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import type { Version } from "../../src/objects/values/Version.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { scriptText } from "./_shared/jobs/scriptText.ts";
import { startProcessJob } from "./_shared/jobs/startJob.ts";

export default defineCmdlet({
  name: "Start-Job",
  module: "Microsoft.PowerShell.Core",
  aliases: ["sajb"],
  synopsis: "Starts code as a background job.",
  description:
    "The code runs in a process of its own: it sees no variables of the caller but those of $using:, and what it writes is a copy. Its waiting runs beside the caller's.",
  parameters: {
    Name: "string",
    ScriptBlock: "scriptblock",
    FilePath: "string",
    LiteralPath: "string",
    InitializationScript: "scriptblock",
    InputObject: "psobject",
    ArgumentList: "object[]",
    WorkingDirectory: "string",
    Credential: "pscredential",
    Authentication: "System.Management.Automation.Runspaces.AuthenticationMechanism",
    RunAs32: "switch",
    PSVersion: "version",
    DefinitionName: "string",
    DefinitionPath: "string",
    Type: "string",
  },
  examples: [
    {
      title: "A job, its state and its result",
      transcript: `PS> $job = Start-Job { Start-Sleep -Seconds 60; 6 * 7 }
PS> $job.State
Running
PS> $job | Wait-Job | Receive-Job
42
`,
    },
  ],
  steps(cmdlet, values) {
    const input: unknown[] = [];
    return {
      process() {
        const item = cmdlet.raw("InputObject");
        if (item !== undefined) input.push(item);
      },
      end() {
        if (values.DefinitionName !== undefined) throw definitionMissing(cmdlet, values.DefinitionName);
        jobRules[cmdlet.edition].refuse(cmdlet, values.RunAs32 === true, values.PSVersion as Version | undefined);
        if (values.Credential) throw notModelled("A job of another user (Start-Job -Credential)");
        const path = values.FilePath ?? values.LiteralPath;
        const text = path === undefined ? (values.ScriptBlock?.text ?? "") : scriptText(cmdlet, path);
        cmdlet.write(
          startProcessJob(cmdlet, {
            name: values.Name,
            command: text,
            block: values.ScriptBlock ?? null,
            script: {
              text,
              args: values.ArgumentList ?? [],
              ...(cmdlet.isBound("InputObject") ? { input } : {}),
            },
            initialization: values.InitializationScript?.text,
            location: values.WorkingDirectory ?? jobRules[cmdlet.edition].location(cmdlet),
          }),
        );
      },
    };
  },
});

interface JobRules {
  /** A job is a process of the same PowerShell here: throws for another one. */
  readonly refuse: (cmdlet: CmdletContext, runAs32: boolean, version: Version | undefined) => void;
  /** Where a job begins; undefined: where its session is. */
  readonly location: (cmdlet: CmdletContext) => string | undefined;
}

const jobRules: PerEdition<JobRules> = {
  Desktop: {
    refuse(_, runAs32, version) {
      if (runAs32) throw notModelled("A job in a process of 32 bits (Start-Job -RunAs32)");
      if (version) throw notModelled("A job of another version of PowerShell (Start-Job -PSVersion)");
    },
    location: documentsFolder,
  },
  Core: { refuse: refuseOtherProcess, location: () => undefined },
};

function refuseOtherProcess(cmdlet: CmdletContext, runAs32: boolean, version: Version | undefined): void {
  if (version && !(version.major === 5 && version.minor === 1))
    throw cmdlet.terminate({
      id: "ParameterBindingFailed",
      category: "WriteError",
      message: `Cannot bind parameter 'PSVersion' to the target. Exception setting "PSVersion": "The value ${version.text} is not valid for the PSVersion parameter. The only allowed value is 5.1."`,
      exception: "System.Management.Automation.ParameterBindingException",
    });
  if (version) throw notModelled("A job of Windows PowerShell (Start-Job -PSVersion 5.1)");
  if (runAs32)
    throw cmdlet.terminate({
      id: "RunAs32NotSupported",
      category: "InvalidOperation",
      message: "A job of 32 bits cannot be started from PowerShell of 64 bits. Start the job without -RunAs32.",
      exception: "System.Management.Automation.PSNotSupportedException",
    });
}

/** Undefined where the folder is not there. */
function documentsFolder(cmdlet: CmdletContext): string | undefined {
  const providers = cmdlet.service(providerServiceKey);
  const folder = `${providers.environment.get("USERPROFILE") ?? "C:"}\\Documents`;
  return providers.fileSystem.files.entry(folder) ? folder : undefined;
}

function definitionMissing(cmdlet: CmdletContext, name: string) {
  return cmdlet.terminate({
    id: "StartJobFromDefinitionNameNotFound",
    message: `Cannot find a scheduled job with name ${name}.`,
    category: "ObjectNotFound",
    exception: "System.Management.Automation.RuntimeException",
  });
}
