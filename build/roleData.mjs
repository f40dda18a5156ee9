// Makes src/world/data/management-roles.jsonl, what setup makes of roles, from the catalogue's stock objects:
// node build/roleData.mjs CATALOGUE
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const catalogue = process.argv[2];
const rows = readFileSync(path.join(catalogue, "exchange-defaults.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** What stands behind a name on a page is no part of it. */
const nameOf = (text) => text.replace(/\.?;.*$/, "").trim();
const plain = (text) =>
  nameOf(text)
    .replace(/[^a-z0-9]/gi, "")
    .toLowerCase();
const roles = new Map(
  rows.filter(({ noun }) => noun === "ManagementRole").map(({ name }) => [plain(name), nameOf(name)]),
);
/** Pages write a role's name in several ways. */
const roleOf = (text) => roles.get(plain(text)) ?? nameOf(text);
const written = rows.flatMap(({ noun, name, values }) => {
  if (noun === "ManagementRole") return [{ name: nameOf(name), noun, endUser: values.IsEndUserRole }];
  if (noun === "RoleGroup") return [{ name: nameOf(name), noun }];
  if (noun !== "ManagementRoleAssignment") return [];
  const { Role, RoleAssigneeName, ...scopes } = values;
  const assignee = nameOf(RoleAssigneeName);
  const isPolicy = /^default role assignment policy$/i.test(assignee);
  const delegating = scopes.RoleAssignmentDelegationType === "Regular" ? "" : "-Delegating";
  return [
    {
      name: `${roleOf(Role)}-${isPolicy ? "Default Role Assignment Policy" : assignee}${delegating}`,
      noun,
      role: roleOf(Role),
      assignee: isPolicy ? "Default Role Assignment Policy" : assignee,
      scopes,
    },
  ];
});
// Roles that only assignments name are there, too.
for (const { role } of written.filter(({ noun }) => noun === "ManagementRoleAssignment"))
  if (!written.some((row) => row.noun === "ManagementRole" && row.name === role))
    written.push({ name: role, noun: "ManagementRole", endUser: false });
const target = path.join(import.meta.dirname, "..", "src", "world", "data", "management-roles.jsonl");
/** What setup makes of voice mail, which Exchange Server 2019 has no more. */
const voiceMail = new Set(["UM Mailboxes", "UM Prompts", "Unified Messaging", "UM Management", "MyVoiceMail"]);
for (const row of written)
  if ([row.name, row.role, row.assignee].some((name) => voiceMail.has(name))) row.until = "15.2.0.0";
const unique = new Map(written.map((row) => [`${row.noun}/${row.name}`, row]));
writeFileSync(target, `${[...unique.values()].map((row) => JSON.stringify(row)).join("\n")}\n`);
