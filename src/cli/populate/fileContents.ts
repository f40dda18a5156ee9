import { catalogueCmdlet } from "../../command/catalogue/catalogue.ts";

/** What a file has that a cmdlet takes; null: any text will do. */
export function contentFor(cmdlet: string | null): string | null {
  const name = cmdlet === null ? undefined : catalogueCmdlet(cmdlet, "Exchange", "Desktop")?.name;
  return name === undefined ? null : (contents[name.slice(name.indexOf("-") + 1)]?.() ?? null);
}

const rules = (): string => '<?xml version="1.0" encoding="utf-8"?>\r\n<rules name="TransportVersioned">\r\n</rules>';

/** A package of rules without any, and with what names it. */
const rulePackage = (): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<RulePackage xmlns="http://schemas.microsoft.com/office/2011/mce">',
    '  <RulePack id="9b5d8f2e-6b0c-4f4e-9d67-1f3a5c7e9b11">',
    '    <Version major="1" minor="0" build="0" revision="0" />',
    '    <Publisher id="2f0d6a1c-7e35-4c1d-8a49-5b7c9d1e3f22" />',
    '    <Details defaultLangCode="en-us">',
    '      <LocalizedDetails langcode="en-us">',
    "        <PublisherName>Sample Publisher</PublisherName>",
    "        <Name>Sample Rule Package</Name>",
    "        <Description>A sample.</Description>",
    "      </LocalizedDetails>",
    "    </Details>",
    "  </RulePack>",
    "</RulePackage>",
  ].join("\r\n");

const schema = (): string =>
  [
    '<EdmSchema xmlns="http://schemas.microsoft.com/office/2018/edm">',
    '  <DataStore name="SampleRecords" description="A sample." version="1">',
    '    <Field name="Number" searchable="true" />',
    "  </DataStore>",
    "</EdmSchema>",
  ].join("\r\n");

const edge = (): string =>
  "<EdgeSubscriptionData>\r\n  <EdgeServerName>EDGE01</EdgeServerName>\r\n</EdgeSubscriptionData>";

/** A self-signed certificate without its key, made for the purpose. */
const certificate = (): string =>
  [
    "-----BEGIN CERTIFICATE-----",
    "MIICGDCCAYGgAwIBAgIUfwmNkPrewU277nPCnzmsB8elIEowDQYJKoZIhvcNAQEL",
    "BQAwHTEbMBkGA1UEAwwSc2FtcGxlLmV4YW1wbGUuY29tMCAXDTI2MTEzMDAyNDQx",
    "NVoYDzIxMjYxMTA2MDI0NDE1WjAdMRswGQYDVQQDDBJzYW1wbGUuZXhhbXBsZS5j",
    "b20wgZ8wDQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAOyOVOcRruTPcz22yMfpih6P",
    "wzqugdQeTLmtkzqGqkkYfAcml5sKRNwdvm+cdqiblkL6fUcrrtT2AlspgIFd/rBU",
    "L4pow34ONB6Io3SOZvIYYj5ViiiO8591uD+DK3fCZgqGNFMVE8UAGL8enSMes8Sr",
    "tVcPZK3m3y+qsI6HK0Z3AgMBAAGjUzBRMB0GA1UdDgQWBBSgEePVoK6lMFCuEdqh",
    "FanEwxuzpzAfBgNVHSMEGDAWgBSgEePVoK6lMFCuEdqhFanEwxuzpzAPBgNVHRMB",
    "Af8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4GBABHB6aCmVZooyi4/enjaELj6a7cQ",
    "MFu0JhiVZ177YEEuKWS7EPiQb6P57vzv0G0GjiK45NNcjV8dNtuUK+6i/bVAmKM+",
    "wtBzVE1aObwYR7BZ2OxUlhXTxkupr2jN/4UcIS+JSEFPdSqCuIJKU6gZ1oplsJL0",
    "HRW3oUg/CIIs+udL",
    "-----END CERTIFICATE-----",
  ].join("\r\n");

const contents: Readonly<Record<string, () => string>> = {
  TransportRuleCollection: rules,
  JournalRuleCollection: rules,
  ClassificationRuleCollection: rulePackage,
  DlpSensitiveInformationTypeRulePackage: rulePackage,
  DlpEdmSchema: schema,
  EdgeSubscription: edge,
  ExchangeCertificate: certificate,
};

/** The object that is described by what `contentFor` gives, which Set- replaces. */
export const describedObjects: Readonly<Record<string, string>> = {
  ClassificationRuleCollection: "9b5d8f2e-6b0c-4f4e-9d67-1f3a5c7e9b11",
  DlpSensitiveInformationTypeRulePackage: "9b5d8f2e-6b0c-4f4e-9d67-1f3a5c7e9b11",
  DlpEdmSchema: "SampleRecords",
};
