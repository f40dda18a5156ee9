import { nameGuid } from "../../../../base/nameGuid.ts";
import { getOrganization } from "../../../Organization.ts";
import type { World } from "../../../World.ts";
import type { NounRow } from "../../rows/NounRow.ts";

/** The well-known principals of a forest's configuration, by name. Source: the well-known security identifiers of Windows. */
const identifiers: Readonly<Record<string, string>> = {
  "Anonymous Logon": "S-1-5-7",
  "Authenticated Users": "S-1-5-11",
  Batch: "S-1-5-3",
  "Console Logon": "S-1-2-1",
  "Creator Group": "S-1-3-1",
  "Creator Owner": "S-1-3-0",
  Dialup: "S-1-5-1",
  "Digest Authentication": "S-1-5-64-21",
  "Enterprise Domain Controllers": "S-1-5-9",
  Everyone: "S-1-1-0",
  Interactive: "S-1-5-4",
  IUSR: "S-1-5-17",
  "Local Service": "S-1-5-19",
  Network: "S-1-5-2",
  "Network Service": "S-1-5-20",
  "NTLM Authentication": "S-1-5-64-10",
  "Other Organization": "S-1-5-1000",
  "Owner Rights": "S-1-3-4",
  Proxy: "S-1-5-8",
  "Remote Interactive Logon": "S-1-5-14",
  Restricted: "S-1-5-12",
  "SChannel Authentication": "S-1-5-64-14",
  Self: "S-1-5-10",
  Service: "S-1-5-6",
  System: "S-1-5-18",
  "Terminal Server User": "S-1-5-13",
  "This Organization": "S-1-5-15",
};

/** The identifier of a well-known principal's row; null of any other. */
export function wellKnownIdentifier({ values }: NounRow): string | null {
  return typeof values.WellKnownSid === "string" ? values.WellKnownSid : null;
}

/** The principals as rows of `Get-SecurityPrincipal`. */
export function wellKnownPrincipals(world: World): readonly NounRow[] {
  const { guid, dnsDomain } = getOrganization(world);
  const domain = dnsDomain
    .split(".")
    .map((part) => `DC=${part}`)
    .join(",");
  const time = "2000-01-01T00:00:00.000Z";
  return Object.entries(identifiers).map(([name, WellKnownSid]) => ({
    noun: "SecurityPrincipal",
    guid: nameGuid(guid, "well-known principal", name),
    name,
    owner: null,
    distinguishedName: `CN=${name},CN=WellKnown Security Principals,CN=Configuration,${domain}`,
    whenCreated: time,
    whenChanged: time,
    values: { WellKnownSid, DisplayName: name, RecipientTypeDetails: "None" },
  }));
}
