import { defineDomainStatus } from "./defineDomainSwitch.ts";
import { dane, statusText } from "./domainSwitches.ts";

export default defineDomainStatus(
  "SmtpDaneInboundStatus",
  dane,
  { SmtpDaneInboundStatus: { kind: "String" } },
  ({ values }) => ({ SmtpDaneInboundStatus: statusText(values[dane.value]) }),
);
