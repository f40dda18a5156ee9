import { type OrganizationChange, organizationHistoryKey } from "../../src/command/OrganizationHistory.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineCmdlet({
  name: "Get-Change",
  module: "Cmdlab",
  synopsis: "Shows what changed in the organisation since the test began.",
  description:
    "An object for each property that changed, and for each object that came or went. Outside of a test it counts from when " +
    "the module Cmdlab was imported. With a script block it runs that and shows what it changed. Secrets are shown as stars; " +
    "the audit log and times of changes are no changes.",
  parameters: {
    ScriptBlock: { type: "scriptblock", position: 0 },
    Noun: "string",
    Identity: "string",
  },
  examples: [
    {
      title: "What a command changes",
      transcript:
        'PS> Get-Change { Set-Service W32Time -StartupType Disabled } | ForEach-Object { "$($_.Noun) $($_.Identity): $($_.Property) is $($_.After)" }\nService W32Time: StartType is Disabled\n',
    },
  ],
  source: "observed",
  steps: (cmdlet, values) => ({
    process() {
      const { ScriptBlock: block } = values;
      const work = block && (() => cmdlet.invokeBlock(block, { output: () => {} }));
      for (const change of cmdlet.service(organizationHistoryKey).changes(work)) {
        if (!fits(change.noun, values.Noun) || !fits(change.identity, values.Identity)) continue;
        cmdlet.write(changeObject(change));
      }
    },
  }),
});

function fits(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || (WildcardPattern.parse(pattern)?.matches(text) ?? false);
}

function changeObject({ noun, identity, kind, property, before, after }: OrganizationChange): PSCustomObject {
  const object = new PSCustomObject();
  const members = ensureExtendedMembers(object);
  for (const [name, value] of [
    ["Noun", noun],
    ["Identity", identity],
    ["Kind", kind],
    ["Property", property],
    ["Before", plain(before)],
    ["After", plain(after)],
  ] as const)
    members.setNote(name, value);
  return object;
}

/** What is no single value shows as JSON. */
function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
