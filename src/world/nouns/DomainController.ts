import { domainControllers, getOrganization } from "../Organization.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";

/** The domain controllers of the organisation, which are global catalog servers. */
export default defineNoun({
  noun: "DomainController",
  kind: "computed",
  called: "domain controller",
  type: "Microsoft.Exchange.Data.Directory.Management.ADDomainController",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }, world) => `${getOrganization(world).dnsDomain}/Domain Controllers/${name.split(".")[0]}`,
  properties: {
    Name: { kind: "String", derive: ({ name }) => (name.split(".")[0] ?? name).toUpperCase() },
    DnsHostName: { kind: "String", derive: ({ name }) => name },
    ADSite: { kind: "String", derive: (_row, world) => getOrganization(world).site },
  },
  parameters: {
    DomainName: {
      selects: (_row, wanted, world) =>
        (wordOf(wanted) ?? "").toLowerCase() === getOrganization(world).dnsDomain.toLowerCase(),
    },
    Forest: {
      selects: (_row, wanted, world) =>
        (wordOf(wanted) ?? "").toLowerCase() === getOrganization(world).dnsDomain.toLowerCase(),
    },
    GlobalCatalog: { accepted: "All that there are are global catalog servers." },
  },
  compute: (world) => domainControllers(world).map((name) => computedRow(world, "DomainController", name)),
  source: "inferred",
});
