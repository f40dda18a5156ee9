import { defineDomainSwitch } from "./mailFlow/defineDomainSwitch.ts";
import { dane, daneRefusal } from "./mailFlow/domainSwitches.ts";

export default defineDomainSwitch({ noun: "SmtpDaneInbound", ...dane, refuses: daneRefusal });
