import { defineDomainSwitch } from "./mailFlow/defineDomainSwitch.ts";
import { dnssec, dnssecRecord } from "./mailFlow/domainSwitches.ts";

export default defineDomainSwitch({
  noun: "DnssecForVerifiedDomain",
  ...dnssec,
  columns: { DnssecMxValue: { kind: "String", default: null } },
  more: (domain) => ({ DnssecMxValue: domain.values[dnssec.value] === true ? dnssecRecord(domain) : null }),
});
