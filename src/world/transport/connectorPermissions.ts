import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";

/** Who may do what on a Receive connector because of its permission groups. */
export interface ConnectorPermission {
  readonly principal: string;
  readonly rights: readonly string[];
}

const submit = ["ms-Exch-SMTP-Submit", "ms-Exch-Accept-Headers-Routing"];
const anySender = ["ms-Exch-SMTP-Accept-Any-Sender", "ms-Exch-SMTP-Accept-Authoritative-Domain-Sender"];
const trusted = [
  ...["ms-Exch-SMTP-Accept-Any-Recipient", "ms-Exch-SMTP-Accept-Authentication-Flag", "ms-Exch-SMTP-Accept-Exch50"],
  ...["ms-Exch-Bypass-Anti-Spam", "ms-Exch-Bypass-Message-Size-Limit"],
];

/** Members and rights of each permission group (documented); `{domain}` is the domain's NetBIOS name. */
const groups: Readonly<Record<string, readonly ConnectorPermission[]>> = {
  AnonymousUsers: [{ principal: "NT AUTHORITY\\ANONYMOUS LOGON", rights: [...submit, ...anySender] }],
  ExchangeUsers: [
    {
      principal: "NT AUTHORITY\\Authenticated Users",
      rights: [...submit, "ms-Exch-SMTP-Accept-Any-Recipient", "ms-Exch-Bypass-Anti-Spam"],
    },
  ],
  ExchangeServers: ["{domain}\\Exchange Servers", "MS Exchange\\Externally Secured Servers"].map((principal) => ({
    principal,
    rights: [
      ...submit,
      ...anySender,
      ...trusted,
      "ms-Exch-Accept-Headers-Forest",
      "ms-Exch-Accept-Headers-Organization",
    ],
  })),
  ExchangeLegacyServers: [
    { principal: "{domain}\\ExchangeLegacyInterop", rights: [...submit, ...anySender, ...trusted] },
  ],
  Partners: [{ principal: "MS Exchange\\Partner Servers", rights: submit }],
};

/** The permissions that the groups of a connector give; none where `guid` is no connector. */
export function connectorPermissions(world: World, guid: string): readonly ConnectorPermission[] {
  const receiveConnector = nounNamed("ReceiveConnector");
  const row = receiveConnector && findRow(world, receiveConnector, guid);
  if (!row) return [];
  const { netBiosDomain } = getOrganization(world);
  const named = String(rowValueNamed(world, receiveConnector, row, "PermissionGroups")).split(", ");
  return Object.entries(groups)
    .filter(([group]) => named.includes(group))
    .flatMap(([, permissions]) => permissions)
    .map(({ principal, rights }) => ({ principal: principal.replace("{domain}", netBiosDomain), rights }));
}

/** Whether anybody has a right on a connector that no permission group gives. */
export function hasOtherPermissions(world: World, guid: string): boolean {
  const permissions = nounNamed("ADPermission");
  if (!permissions) return false;
  const usual = new Map(connectorPermissions(world, guid).map(({ principal, rights }) => [principal, rights]));
  return relationRows(world, permissions, guid).some(
    ({ name, values }) =>
      Array.isArray(values.ExtendedRights) &&
      values.ExtendedRights.some((right) => !usual.get(name)?.some((each) => isAlike(each, String(right)))),
  );
}

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
