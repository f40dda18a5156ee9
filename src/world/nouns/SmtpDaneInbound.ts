import { defineDomainSwitch } from "./defineDomainSwitch.ts";
import { dane, daneRefusal } from "./domainSwitches.ts";

export default defineDomainSwitch({ noun: "SmtpDaneInbound", ...dane, refuses: daneRefusal });
