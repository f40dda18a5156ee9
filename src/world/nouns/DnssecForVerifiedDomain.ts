import { defineDomainSwitch } from "./defineDomainSwitch.ts";
import { dnssec, dnssecRecord } from "./domainSwitches.ts";

export default defineDomainSwitch({
  noun: "DnssecForVerifiedDomain",
  ...dnssec,
  columns: { DnssecMxValue: { kind: "String", default: null } },
  more: (domain) => ({ DnssecMxValue: domain.values[dnssec.value] === true ? dnssecRecord(domain) : null }),
});
