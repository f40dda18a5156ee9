import { defineDomainSwitch } from "./defineDomainSwitch.ts";
import { ipv6 } from "./domainSwitches.ts";

export default defineDomainSwitch({ noun: "IPv6ForAcceptedDomain", ...ipv6 });
