import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatDataObjects, oldFormatDataObjects } from "../../src/format/views/formatDataObjects.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { compareVersions } from "../../src/objects/text/compareVersions.ts";
import { Version } from "../../src/objects/values/Version.ts";

export default defineCmdlet({
  name: "Get-FormatData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gets the types that have views, and their views.",
  parameters: { TypeName: "string[]", PowerShellVersion: "version" },
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
        const { PowerShellVersion: version } = values;
        const isOld = version instanceof Version && compareVersions(version, new Version(5, 1)) < 0;
        const find = isOld ? oldFormatDataObjects : formatDataObjects;
        for (const found of find((name) => matchers.some((matches) => matches(name)))) cmdlet.write(found);
      },
    };
  },
});
