import { getOrganization } from "../Organization.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";

/** The one domain controller of the organisation, which is a global catalog server. */
export default defineNoun({
  noun: "DomainController",
  kind: "computed",
  called: "domain controller",
  type: "Microsoft.Exchange.Data.Directory.Management.ADDomainController",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }, world) => `${getOrganization(world).dnsDomain}/Domain Controllers/${name.split(".")[0]}`,
  properties: {
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
    GlobalCatalog: { accepted: "The one there is is a global catalog server." },
  },
  compute: (world) => [computedRow(world, "DomainController", getOrganization(world).domainController)],
  source: "inferred",
});
