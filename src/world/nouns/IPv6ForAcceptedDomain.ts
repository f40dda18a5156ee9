import { defineDomainSwitch } from "./mailFlow/defineDomainSwitch.ts";
import { ipv6 } from "./mailFlow/domainSwitches.ts";

export default defineDomainSwitch({ noun: "IPv6ForAcceptedDomain", ...ipv6 });
