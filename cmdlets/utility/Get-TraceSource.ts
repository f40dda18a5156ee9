import { defineCmdlet } from "../../src/command/prelude.ts";
import { hasWildcards } from "../../src/objects/ops/wildcard.ts";
import { sourcesLike } from "./_shared/tracing/traceListeners.ts";
import { traceSourceObject } from "./_shared/tracing/traceSourceObject.ts";

export default defineCmdlet({
  name: "Get-TraceSource",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists the parts of the engine that can tell what they do.",
  description: "ParameterBinding is the one that can be listened to here.",
  parameters: { Name: "string[]" },
  examples: [
    {
      title: "By name",
      transcript: "PS> (Get-TraceSource Type*).Name\nTypeConversion\nTypeMatch\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const name of values.Name ?? ["*"]) {
        const found = sourcesLike(cmdlet, name);
        for (const source of found) cmdlet.write(traceSourceObject(source));
        if (found.length === 0 && !hasWildcards(name))
          cmdlet.error({
            id: "TraceSourceNotFound",
            message: `Cannot find a trace source with the name '${name}'.`,
            category: "ObjectNotFound",
            target: name,
            exception: "System.Management.Automation.ItemNotFoundException",
          });
      }
    },
  }),
});
