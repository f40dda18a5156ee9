import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { EventLog } from "../../src/providers/machine/EventLog.ts";
import { RegistryProvider } from "../../src/providers/registry/RegistryProvider.ts";
import { eventLogs, sourceRegistered } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "New-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a classic event log, or a source of one.",
  description: "The files with the source's texts are noted in the registry, as Windows does; nothing reads them.",
  parameters: {
    LogName: "string",
    Source: "string[]",
    ComputerName: "string[]",
    CategoryResourceFile: "string",
    MessageResourceFile: "string",
    ParameterResourceFile: "string",
  },
  examples: [{ title: "A source", transcript: "PS> New-EventLog -LogName Application -Source Lab\nPS> $?\nTrue\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const logs = eventLogs(cmdlet, values.ComputerName);
      for (const source of values.Source ?? []) {
        if ([...logs.values()].some((log) => log.sources.has(source))) {
          cmdlet.error(sourceRegistered(source, values.ComputerName?.[0]));
          continue;
        }
        const name = values.LogName ?? "";
        const log = logs.get(name) ?? new EventLog(name);
        logs.set(name, log);
        log.sources.set(source, source);
        noteFiles(cmdlet, `${name}\\${source}`, values);
      }
    },
  }),
});

interface ResourceFiles {
  readonly CategoryResourceFile?: string | undefined;
  readonly MessageResourceFile?: string | undefined;
  readonly ParameterResourceFile?: string | undefined;
}

/** The source's key says where its texts are. */
function noteFiles(cmdlet: CmdletContext, source: string, files: ResourceFiles): void {
  const registry = providersOf(cmdlet).findProvider("Registry");
  if (!(registry instanceof RegistryProvider)) return;
  const key = registry.root.open(`HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\${source}`);
  const standard = "C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\EventLogMessages.dll";
  key.setValue("EventMessageFile", files.MessageResourceFile ?? standard, "ExpandString");
  if (files.CategoryResourceFile !== undefined)
    key.setValue("CategoryMessageFile", files.CategoryResourceFile, "ExpandString");
  if (files.ParameterResourceFile !== undefined)
    key.setValue("ParameterMessageFile", files.ParameterResourceFile, "ExpandString");
}
