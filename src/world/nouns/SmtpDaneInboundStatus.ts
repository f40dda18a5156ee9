import { defineDomainStatus } from "./mailFlow/defineDomainSwitch.ts";
import { dane, statusText } from "./mailFlow/domainSwitches.ts";

export default defineDomainStatus(
  "SmtpDaneInboundStatus",
  dane,
  { SmtpDaneInboundStatus: { kind: "String" } },
  ({ values }) => ({ SmtpDaneInboundStatus: statusText(values[dane.value]) }),
);
