import { defineDomainStatus } from "./mailFlow/defineDomainSwitch.ts";
import { dnssec, dnssecRecord, statusText } from "./mailFlow/domainSwitches.ts";

const text = { kind: "String", default: null };

/** What the records of a domain say is not looked up: public DNS has only the records that prove domains. */
export default defineDomainStatus(
  "DnssecStatusForVerifiedDomain",
  dnssec,
  {
    DnssecFeatureStatus: text,
    ExpectedMxRecord: text,
    DnsValidation: text,
    MxValidation: text,
    MtaStsValidation: text,
  },
  (domain, given) => {
    const isOn = domain.values[dnssec.value] === true;
    const check = (skip: string) => (given.get(skip) === true ? null : isOn ? "NotFound" : null);
    return {
      DnssecFeatureStatus: statusText(isOn),
      ExpectedMxRecord: isOn ? dnssecRecord(domain) : null,
      DnsValidation: check("SkipDnsValidation"),
      MxValidation: check("SkipMxValidation"),
      MtaStsValidation: check("SkipMtaStsValidation"),
    };
  },
);
