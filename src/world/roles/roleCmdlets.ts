import { once } from "../../base/once.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import {
  applicationRoles,
  entriesOfAdministrators,
  entriesOfLookingRoles,
  entriesOfRoles,
  entriesOfUserRoles,
  recipientCategories,
  roleOfCategory,
} from "./entriesOfRoles.ts";

/** A cmdlet as roles know it; `category` is the group that the reference puts it in. */
export interface RoleCmdlet {
  readonly name: string;
  readonly category: string | null;
}

/** The parameters of a cmdlet that a role has, names in lower case: all, only these, or all but these. */
export type EntryParameters =
  | { readonly are: "all" }
  | { readonly are: "only" | "allBut"; readonly names: ReadonlySet<string> };

export const allParameters: EntryParameters = { are: "all" };

/** Whether something is known of the entries of a role of setup. */
export function isKnownRole(roleType: string): boolean {
  return roleType === unscoped || tables().has(roleType.toLowerCase());
}

/** The type of roles at the top that setup did not make: they have only what somebody gave them. */
export const unscoped = "UnScoped";

/** What a role of setup has of a cmdlet; null: nothing. */
export function builtInEntry(roleType: string, cmdlet: RoleCmdlet): EntryParameters | null {
  const type = roleType.toLowerCase();
  const words = tables().get(type);
  if (!words) return null;
  const own = together(words.filter((word) => means(word, cmdlet)).map(({ parameters }) => parameters));
  if (own) return own;
  const fallback = roleOfCategory[cmdlet.category ?? ""] ?? "OrganizationConfiguration";
  return fallback.toLowerCase() === type && !isListed(cmdlet) ? allParameters : null;
}

/** What was changed of the entries of a role of one's own: by cmdlet its parameters, or null where it was taken away. */
export type EntryChanges = Readonly<Record<string, readonly string[] | null>>;

/** What decides on the entries of a role. */
export interface RoleEntries {
  /** The type of the role of setup that it goes back to. */
  readonly rootType: string;
  /** All changes on the way, the role's own last. */
  readonly changes: EntryChanges;
  /** The only cmdlets that were taken over from the parent, in lower case (-EnabledCmdlets); null: all. */
  readonly enabled: ReadonlySet<string> | null;
}

export function entriesOfRole(world: World, role: NounRow): RoleEntries {
  const definition = nounNamed("ManagementRole");
  const { Parent, EntryChanges, EnabledCmdlets } = role.values;
  const own = (EntryChanges ?? {}) as EntryChanges;
  const parent = typeof Parent === "string" && definition ? findRow(world, definition, Parent) : null;
  if (!parent) return { rootType: String(role.values.RoleType ?? ""), changes: own, enabled: null };
  const above = entriesOfRole(world, parent);
  // What a parent loses, its children lose.
  const kept = Object.fromEntries(Object.entries(own).map(([name, each]) => [name, within(each, above.changes[name])]));
  const listed = Array.isArray(EnabledCmdlets) ? EnabledCmdlets.map((name) => String(name).toLowerCase()) : null;
  const enabled = listed?.filter((name) => above.enabled?.has(name) ?? true) ?? null;
  return {
    rootType: above.rootType,
    changes: { ...above.changes, ...kept },
    enabled: enabled === null ? above.enabled : new Set([...enabled, ...added(own)]),
  };
}

/** Of an entry what the parent's leaves of it. */
function within(own: readonly string[] | null, above: readonly string[] | null | undefined): readonly string[] | null {
  if (own === null || above === undefined) return own;
  const parent = new Set(above?.map((name) => name.toLowerCase()));
  return above === null ? null : own.filter((name) => parent.has(name.toLowerCase()));
}

/** What was given to a role afterwards. */
function added(changes: EntryChanges): readonly string[] {
  return Object.keys(changes)
    .filter((name) => changes[name] !== null)
    .map((name) => name.toLowerCase());
}

/** What two entries of one cmdlet give together. */
export function together(entries: readonly EntryParameters[]): EntryParameters | null {
  if (entries.length === 0) return null;
  const lacking = entries.flatMap((each) => (each.are === "allBut" ? [each.names] : []));
  const only = new Set(entries.flatMap((each) => (each.are === "only" ? [...each.names] : [])));
  if (entries.some(({ are }) => are === "all")) return allParameters;
  if (lacking.length === 0) return { are: "only", names: only };
  const names = [...lacking[0]].filter((name) => !only.has(name) && lacking.every((each) => each.has(name)));
  return { are: "allBut", names: new Set(names) };
}

interface EntryWord {
  readonly verb: string | null;
  readonly noun: string;
  readonly parameters: EntryParameters;
}

/** The words of each role, by its type in lower case. */
const tables = once(
  (): ReadonlyMap<string, readonly EntryWord[]> =>
    new Map([
      ...[...Object.entries(entriesOfRoles), ...Object.entries(entriesOfLookingRoles)].map(
        ([type, text]) => [type.toLowerCase(), readWords(`${text} ${entriesOfAdministrators}`)] as const,
      ),
      ...Object.entries(entriesOfUserRoles).map(([type, text]) => [type.toLowerCase(), readWords(text)] as const),
      ...applicationRoles.map((type) => [type.toLowerCase(), []] as const),
    ]),
);

function readWords(text: string): readonly EntryWord[] {
  return text.split(" ").map(readWord);
}

function readWord(text: string): EntryWord {
  const [, verb, noun, minus, names] = /^(?:(\w+):)?([\w<>]+)(?:\{(-?)([^}]*)\})?$/.exec(text) ?? [];
  if (noun === undefined) throw new Error(`The entry '${text}' of a role cannot be read.`);
  const set = new Set((names ?? "").toLowerCase().split(","));
  const parameters: EntryParameters =
    names === undefined ? allParameters : { are: minus === "-" ? "allBut" : "only", names: set };
  return { verb: verb ?? null, noun: noun.toLowerCase(), parameters };
}

function means({ verb, noun }: EntryWord, cmdlet: RoleCmdlet): boolean {
  const at = cmdlet.name.indexOf("-");
  if (verb !== null && verb !== cmdlet.name.slice(0, at)) return false;
  const isOfRecipients = recipientCategories.has(cmdlet.category ?? "");
  if (noun === "<recipients>") return isOfRecipients;
  if (noun === "<configuration>") return !isOfRecipients;
  return noun === cmdlet.name.slice(at + 1).toLowerCase();
}

const listed = once(
  (): ReadonlySet<string> =>
    new Set(
      Object.values(entriesOfRoles)
        .flatMap(readWords)
        .map(({ verb, noun }) => (verb === null ? noun : `${verb}-${noun}`.toLowerCase())),
    ),
);

/** Whether a list names the cmdlet, other than those of roles that look and of users. */
function isListed({ name }: RoleCmdlet): boolean {
  const lower = name.toLowerCase();
  return listed().has(lower) || listed().has(lower.slice(lower.indexOf("-") + 1));
}
