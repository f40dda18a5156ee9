import { type ApprovedVerb, approvedVerbs } from "../../src/command/catalogue/approvedVerbs.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { VerbInfo } from "../../src/objects/clr/System.Management.Automation/System.Management.Automation.VerbInfo.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { customObject } from "../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "Get-Verb",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists the verbs with which names of commands should begin.",
  parameters: { Verb: "string[]", Group: "string[]" },
  examples: [{ title: "Is it approved?", transcript: "PS> @(Get-Verb Fetch).Count\n0\n" }],
  steps(cmdlet, values) {
    const rows = approvedVerbs(cmdlet.edition);
    return {
      process() {
        const matchers = (values.Verb ?? ["*"]).map((pattern) => wildcardMatcher(pattern ?? ""));
        const groups = values.Group?.map((group) => group.toLowerCase());
        for (const row of rows) {
          if (!matchers.some((matches) => matches(row.verb)) || (groups && !groups.includes(row.group.toLowerCase())))
            continue;
          cmdlet.write(verbObject[cmdlet.edition](row));
        }
      },
    };
  },
});

function plainVerb({ verb, group }: ApprovedVerb): PSCustomObject {
  return customObject({ Verb: verb, Group: group });
}

const verbObject: PerEdition<(row: ApprovedVerb) => unknown> = {
  Desktop: plainVerb,
  Core: ({ verb, alias, group, description }) => new VerbInfo(verb, alias, group, description),
};
