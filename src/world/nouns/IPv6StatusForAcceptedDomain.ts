import { defineDomainStatus } from "./mailFlow/defineDomainSwitch.ts";
import { ipv6, nameOf, statusText } from "./mailFlow/domainSwitches.ts";

export default defineDomainStatus(
  "IPv6StatusForAcceptedDomain",
  ipv6,
  { Domain: { kind: "String" }, Status: { kind: "String" } },
  (domain) => ({ Domain: nameOf(domain), Status: statusText(domain.values[ipv6.value]) }),
);
