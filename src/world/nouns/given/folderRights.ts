import { type Given, wordsGiven } from "../../values/given.ts";
import type { WorldError } from "../../WorldError.ts";
import { taskError } from "../messages/taskMessages.ts";

/** What somebody may see of a calendar without opening it, in lower case. */
export const calendarRoles: readonly string[] = ["availabilityonly", "limiteddetails"];

/** Names of sets of rights, of which an entry has one, or single rights (documented). */
const folderRoles: ReadonlySet<string> = new Set([
  ...["author", "contributor", "editor", "noneditingauthor", "none", "owner", "publishingauthor", "publishingeditor"],
  ...["reviewer", ...calendarRoles],
]);

/** The refusal of a role beside another one, or beside single rights. */
export function rightsRefusal(given: Given): WorldError | null {
  const words = wordsGiven(given, "AccessRights").flatMap((word) => word.split(",").map((each) => each.trim()));
  const roles = words.filter((each) => folderRoles.has(each.toLowerCase()));
  if (roles.length > 1) return taskError("SeveralRoles", { roles: roles.join(", ") });
  return roles.length === 1 && words.length > 1 ? taskError("RoleBesideRights", { role: roles[0] }) : null;
}
