import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatDataObjects } from "../../src/format/views/formatDataObjects.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";

export default defineCmdlet({
  name: "Get-FormatData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gets the types that have views, and their views.",
  parameters: { TypeName: "string[]" },
  examples: [
    {
      title: "The views of versions",
      transcript:
        'PS> (Get-FormatData System.Version).FormatViewDefinition | ForEach-Object { "$($_.Name) $($_.Control)" }\nSystem.Version System.Management.Automation.TableControl\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const matchers = (values.TypeName ?? ["*"]).map((pattern) => wildcardMatcher(pattern));
        for (const found of formatDataObjects((name) => matchers.some((matches) => matches(name)))) cmdlet.write(found);
      },
    };
  },
});
