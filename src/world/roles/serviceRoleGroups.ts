import type { StockObject } from "../nouns/defineNoun.ts";
import { stockGuid } from "../nouns/rows/stockGuid.ts";
import { getOrganization } from "../Organization.ts";
import { latestService } from "../tenant/madeConnections.ts";
import type { World } from "../World.ts";

const readers = "View-Only Device Management;View-Only DLP Compliance Management;View-Only IB Compliance Management";
const moreReaders =
  "View-Only Manage Alerts;View-Only Recipients;View-Only Record Management;View-Only Retention Management";
const information = "Information Protection Admin;Information Protection Analyst;Information Protection Investigator";
const insider =
  "Insider Risk Management Admin;Insider Risk Management Analysis;Insider Risk Management Investigation;Insider Risk Management Audit";
const communication =
  "Communication Compliance Admin;Communication Compliance Analysis;Communication Compliance Case Management;Communication Compliance Investigation;Communication Compliance Viewer";
const contribution = "Compliance Manager Contribution;Compliance Manager Reader";
const administration =
  "Compliance Administrator;Compliance Search;Device Management;Disposition Management;DLP Compliance Management;IB Compliance Management;Manage Alerts;Organization Configuration;RecordManagement;Retention Management;Scope Manager;View-Only Audit Logs";

/**
 * Role groups of Security & Compliance (source: the page of its roles and role groups) and their roles, from memory and
 * shortened where the page's list is long.
 */
const complianceGroups: readonly (readonly [name: string, roles: string])[] = [
  ["Attack Simulation Administrators", "Attack Simulator Admin"],
  ["Attack Simulation Payload Authors", "Attack Simulator Payload Author"],
  ["Audit Manager", "Audit Logs;View-Only Audit Logs"],
  ["Audit Reader", "View-Only Audit Logs"],
  ["Billing Administrator", "Billing Admin"],
  ["Communication Compliance", `Case Management;${communication};View-Only Case`],
  [
    "Communication Compliance Administrators",
    "Communication Compliance Admin;Communication Compliance Case Management",
  ],
  ["Communication Compliance Analysts", "Communication Compliance Analysis;Communication Compliance Case Management"],
  [
    "Communication Compliance Investigators",
    `Case Management;${communication.split(";").slice(1, 4).join(";")};View-Only Case`,
  ],
  ["Communication Compliance Viewers", "Communication Compliance Case Management;Communication Compliance Viewer"],
  ["Compliance Administrator", `Case Management;${administration};Hold;${information};${readers};${moreReaders}`],
  ["Compliance Data Administrator", `${administration};${information};${readers};${moreReaders}`],
  [
    "Compliance Manager Administrators",
    `Compliance Manager Administration;Compliance Manager Assessment;${contribution}`,
  ],
  ["Compliance Manager Assessors", `Compliance Manager Assessment;${contribution}`],
  ["Compliance Manager Contributors", contribution],
  ["Compliance Manager Readers", "Compliance Manager Reader"],
  ["Content Explorer Content Viewer", "Data Classification Content Viewer"],
  ["Content Explorer List Viewer", "Data Classification List Viewer"],
  [
    "Data Investigator",
    "Communication;Compliance Search;Custodian;Data Investigation Management;Export;Preview;Review;RMS Decrypt;Search And Purge",
  ],
  [
    "eDiscovery Manager",
    "Case Management;Communication;Compliance Search;Custodian;Export;Hold;Manage Review Set Tags;Preview;Review;RMS Decrypt;Scope Manager",
  ],
  ["Global Reader", `Security Reader;Sensitivity Label Reader;Service Assurance View;${readers};${moreReaders}`],
  ["Information Protection", `${information};Information Protection Reader`],
  ["Information Protection Admins", "Information Protection Admin"],
  ["Information Protection Analysts", "Information Protection Analyst"],
  ["Information Protection Investigators", information.split(";").slice(1).join(";")],
  ["Information Protection Readers", "Information Protection Reader"],
  ["Insider Risk Management", `Case Management;${insider};View-Only Case`],
  ["Insider Risk Management Admins", "Case Management;Custodian;Insider Risk Management Admin;View-Only Case"],
  ["Insider Risk Management Analysts", "Case Management;Insider Risk Management Analysis;View-Only Case"],
  ["Insider Risk Management Auditors", "Insider Risk Management Audit"],
  ["Insider Risk Management Investigators", "Case Management;Insider Risk Management Investigation;View-Only Case"],
  ["Knowledge Administrators", "Knowledge Admin"],
  ["MailFlow Administrator", "View-Only Recipients"],
  [
    "Organization Management",
    `Audit Logs;Case Management;${communication};${administration};Hold;${information};Quarantine;Role Management;Search And Purge;Security Administrator;Security Reader;Sensitivity Label Administrator;Service Assurance View;${readers};${moreReaders}`,
  ],
  ["Privacy Management", "Case Management;Privacy Management Admin;View-Only Case"],
  ["Quarantine Administrator", "Quarantine"],
  ["Records Management", "Disposition Management;RecordManagement;Retention Management;Scope Manager"],
  ["Reviewer", "Review"],
  [
    "Security Administrator",
    `Audit Logs;Device Management;DLP Compliance Management;IB Compliance Management;Manage Alerts;Quarantine;Security Administrator;Sensitivity Label Administrator;${readers};View-Only Audit Logs;View-Only Manage Alerts`,
  ],
  [
    "Security Operator",
    `Compliance Search;Manage Alerts;Security Reader;View-Only Audit Logs;${readers};View-Only Manage Alerts`,
  ],
  ["Security Reader", `Security Reader;Sensitivity Label Reader;${readers};View-Only Manage Alerts`],
  ["Service Assurance User", "Service Assurance View"],
  ["Subject Rights Request Administrators", "Case Management;Subject Rights Request Admin;View-Only Case"],
  ["Supervisory Review", "Supervisory Review Administrator"],
];

/** Role groups that Exchange Online has besides those of servers (from memory of its page). */
const cloudGroups: readonly (readonly [name: string, roles: string])[] = [
  ["Security Administrator", "Security Admin"],
  ["Security Operator", "Security Operator"],
  ["Security Reader", "Security Reader"],
];

/** What only organisations with servers have (from memory: the cloud's list names none of them). */
const serverGroups = ["Delegated Setup", "Public Folder Management", "Server Management", "UM Management"];

/** Of which type the role groups are that New-RoleGroup makes in this shell. */
export function madeGroupType(world: World): string {
  return latestService(world) === "Security & Compliance" ? "ComplianceRoleGroup" : "RoleGroup";
}

/** Whether the shell's cmdlets know a role group: each of the services has groups of its own. */
export function isGroupOfShell(name: string, type: unknown, world: World): boolean {
  const service = latestService(world);
  if (service === "Security & Compliance") return type === "ComplianceRoleGroup";
  if (service === null) return type === "RoleGroup";
  return type === "CloudRoleGroup" || (type === "RoleGroup" && !serverGroups.includes(name));
}

export function stockServiceGroups(world: World): readonly StockObject[] {
  const { domainDistinguishedName } = getOrganization(world);
  const group = (service: string, type: string, [name, roles]: readonly [string, string]): StockObject => ({
    // Security & Compliance calls its own without spaces (documented with examples); they go by either name.
    name: type === "ComplianceRoleGroup" ? name.replaceAll(" ", "") : name,
    key: keyOf(service, name),
    values: {
      parent: `OU=${service},${domainDistinguishedName}`,
      RecipientTypeDetails: type,
      DisplayName: name,
      SamAccountName: `${name} (${service})`,
      RoleNames: roles.split(";"),
    },
  });
  return [
    ...complianceGroups.map((each) => group("Security and Compliance", "ComplianceRoleGroup", each)),
    ...cloudGroups.map((each) => group("Exchange Online", "CloudRoleGroup", each)),
  ];
}

/** Whether a role group is one that a service comes with. */
export function isServiceGroup(world: World, guid: string): boolean {
  return stockServiceGroups(world).some(({ key }) => guidOf(world, key ?? "") === guid);
}

/** The groups whose first member is who set the organisation up. */
export function organizationManagers(world: World): readonly string[] {
  const key = keyOf("Security and Compliance", "Organization Management");
  return [guidOf(world, "Organization Management"), guidOf(world, key)];
}

/** The roles that Security & Compliance knows, each once. */
export function complianceRoles(): readonly string[] {
  return [...new Set(complianceGroups.flatMap(([, roles]) => roles.split(";")))].sort();
}

function keyOf(service: string, name: string): string {
  return `${service}: ${name}`;
}

function guidOf(world: World, key: string): string {
  return stockGuid(world, "Recipient", key);
}
