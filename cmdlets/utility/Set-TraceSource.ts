import { defineCmdlet } from "../../src/command/prelude.ts";
import { traceServiceKey } from "../../src/command/services/TraceService.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { chosenListeners, listenerParameters, optionNumber, sourcesLike } from "./_shared/tracing/traceListeners.ts";
import { traceSourceObject } from "./_shared/tracing/traceSourceObject.ts";

export default defineCmdlet({
  name: "Set-TraceSource",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lets a part of the engine tell what it does, to the screen or a file, until its listener is removed.",
  parameters: {
    Name: "string[]",
    Option: "System.Management.Automation.PSTraceSourceOptions",
    ...listenerParameters,
    PassThru: "switch",
    RemoveListener: "string[]",
    RemoveFileListener: "string[]",
  },
  examples: [
    {
      title: "On and off",
      transcript: `PS> Set-TraceSource ParameterBinding -Option All -FilePath C:\\Windows\\Temp\\trace.txt
PS> $null = Get-Verb Get
PS> Set-TraceSource ParameterBinding -RemoveListener C:*
PS> (Get-Content C:\\Windows\\Temp\\trace.txt)[1]
ParameterBinding Information: 0 : BIND NAMED cmd line args [Get-Verb]
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const service = cmdlet.service(traceServiceKey);
      const removed = (values.RemoveListener ?? values.RemoveFileListener)?.map((name) => wildcardMatcher(name));
      for (const name of values.Name ?? []) {
        let sources = sourcesLike(cmdlet, name);
        if (sources.length === 0 && !hasWildcards(name) && !removed) sources = [service.add(name)];
        for (const source of sources) {
          if (removed) {
            const left = source.listeners.filter((one) => !removed.some((matches) => matches(one.name)));
            service.change(source, source.options, left);
            continue;
          }
          const added = chosenListeners(cmdlet, values);
          service.change(source, optionNumber(values.Option, source.options), [...source.listeners, ...added]);
          if (values.PassThru) cmdlet.write(traceSourceObject(source));
        }
      }
    },
  }),
});
