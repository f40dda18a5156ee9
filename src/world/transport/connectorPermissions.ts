import type { NounChange } from "../nouns/defineNoun.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { type NounRow, rowsCollection } from "../nouns/rows/NounRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { changeRow, removeRow } from "../nouns/rows/writeRow.ts";
import { getOrganization } from "../Organization.ts";
import { textList } from "../values/text/textList.ts";
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
  return permissionsOf(world, String(rowValueNamed(world, receiveConnector, row, "PermissionGroups")));
}

function permissionsOf(world: World, groupNames: string): readonly ConnectorPermission[] {
  const { netBiosDomain } = getOrganization(world);
  const named = groupNames.split(", ");
  return Object.entries(groups)
    .filter(([group]) => named.includes(group))
    .flatMap(([, permissions]) => permissions)
    .map(({ principal, rights }) => ({ principal: principal.replace("{domain}", netBiosDomain), rights }));
}

/**
 * Other permission groups take the rights of the former ones back and give their own (documented), also to who was given
 * more rights since: these stay.
 */
export function followPermissionGroups({ world, before, after }: NounChange): void {
  const permissions = nounNamed("ADPermission");
  if (!permissions || !before || !after || before.values.PermissionGroups === after.values.PermissionGroups) return;
  const rightsIn = ({ values }: NounRow, name: string): readonly string[] =>
    permissionsOf(world, String(values.PermissionGroups)).find(({ principal }) => principal === name)?.rights ?? [];
  for (const entry of relationRows(world, permissions, after.guid)) {
    if (entry.values.Deny === true || world.store.get(rowsCollection(entry.noun), entry.guid) === undefined) continue;
    const [former, present] = [rightsIn(before, entry.name), rightsIn(after, entry.name)];
    const own = textList(entry.values.ExtendedRights).filter((right) => !former.some((each) => isAlike(each, right)));
    const rights = [...present, ...own];
    if (rights.length > 0) changeRow(world, permissions, entry, { ExtendedRights: rights });
    else if (textList(entry.values.AccessRights).length === 0) removeRow(world, permissions, entry);
  }
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
