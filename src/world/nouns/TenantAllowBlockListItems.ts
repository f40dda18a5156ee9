import { compareInstants, instant } from "../../base/instant.ts";
import { type Given, wordGiven, wordsGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import {
  type ActionCall,
  defineNoun,
  type NounDefinition,
  type ParameterRuleDetails,
  type Values,
} from "./defineNoun.ts";
import { momentGiven } from "./given/momentGiven.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, createRow, removeRow } from "./rows/writeRow.ts";

/** How long a block lasts that says nothing else (documented). */
const usualDays = 30;
const day = 86_400_000;

/** What the tenant blocks or lets through: one object an entry. Protection reads them. */
const tenantList: NounDefinition = defineNoun({
  noun: "TenantAllowBlockListItems",
  kind: "keyed",
  called: "tenant allow/block list item",
  type: "Microsoft.Exchange.Management.FfoTenantAllowBlockList.TenantAllowBlockListItem",
  tail: "none",
  verbs: ["Get", "New", "Remove", "Set"],
  order: "declaration",
  without: ["Entries", "Ids"],
  properties: {
    Action: { values: ["Allow", "Block"], default: null },
    CreatedDateTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    ExpirationDate: { kind: "DateTime", default: null },
    Identity: { kind: "String", derive: ({ name }) => name },
    LastModifiedDateTime: { kind: "DateTime", derive: ({ whenChanged }) => whenChanged },
    ListSubType: { default: "Tenant" },
    Notes: { kind: "String", default: "" },
    RemoveAfter: { kind: "Int32", default: null },
    SubmissionID: { kind: "String", default: "" },
    SysManaged: { kind: "Boolean", default: false },
    Value: { kind: "String" },
  },
  parameters: {
    Allow: action("Allow"),
    Block: action("Block"),
    NoExpiration: {
      sets: (value): Values => (value === true ? { ExpirationDate: null } : {}),
      selects: ({ values }, wanted) => (values.ExpirationDate === undefined) === (wanted === true),
    },
    Entry: {
      selects: ({ values }, wanted) => String(values.Value).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    OutputJson: { notModelled: true },
    LogExtraDetails: { notModelled: true },
  },
  shown: () => [
    ...["Action", "CreatedDateTime", "ExpirationDate", "Identity", "LastModifiedDateTime", "ListSubType", "Notes"],
    ...["RemoveAfter", "SubmissionID", "SysManaged", "Value"],
  ],
  // The tenant's own ones where no other kind is asked for (documented).
  hidden: (row, given, world) =>
    isOver(row, world) || (!given.has("ListSubType") && String(row.values.ListSubType ?? "Tenant") !== "Tenant"),
  actions: {
    New: { on: null, takes: ["Entries"], run: create },
    Set: {
      rows: rowsMeant,
      takes: ["Entries", "Ids", "ListType"],
      run: ({ world, row, values }) => (row ? [changeRow(world, tenantList, row, withoutWords(values)).row] : []),
    },
    Remove: {
      rows: rowsMeant,
      takes: ["Entries", "Ids", "ListType", "ListSubType"],
      run({ world, row }) {
        if (row) removeRow(world, tenantList, row);
        return undefined;
      },
    },
  },
  source: "documented",
});

export default tenantList;

function withoutWords({ ListType: _, ...values }: Values): Values {
  return values;
}

function create({ world, given, values }: ActionCall): readonly NounRow[] {
  // One of both (documented).
  if (given.has("Allow") === given.has("Block")) throw cloudError("AllowOrBlock");
  // Only what simulations of phishing link to is let through for good (documented).
  const isSimulation = String(values.ListSubType).toLowerCase() === "advanceddelivery";
  if (values.Action === "Allow" && given.get("NoExpiration") === true && !isSimulation)
    throw cloudError("AllowExpires");
  const expires: Values =
    values.Action === "Allow" || given.has("NoExpiration") || given.has("ExpirationDate")
      ? {}
      : { ExpirationDate: instant(world.clock.now() + usualDays * day) };
  const until = momentGiven(given, "ExpirationDate");
  if (until !== null && until <= world.clock.now()) throw cloudError("ExpirationPast");
  return wordsOf(given, "Entries").map((entry) => {
    requireEntry(String(values.ListType), entry);
    const other = listRows(world, tenantList).find(
      ({ values: own }) => own.ListType === values.ListType && String(own.Value).toLowerCase() === entry.toLowerCase(),
    );
    if (other && !isOver(other, world)) throw cloudError("EntryExists", { entry });
    if (other) removeRow(world, tenantList, other);
    return createRow(world, tenantList, {
      name: world.ids.newGuid(),
      values: { ...values, ...expires, Value: entry },
    });
  });
}

/** An entry whose time has come is gone. */
function isOver({ values }: NounRow, world: World): boolean {
  return (
    typeof values.ExpirationDate === "string" && compareInstants(values.ExpirationDate, instant(world.clock.now())) <= 0
  );
}

/** Entries of files are their SHA256 hashes, those of IP addresses of version 6, the others words without blanks (documented). */
function requireEntry(type: string, entry: string): void {
  const isFile = type.toLowerCase() === "filehash";
  if (isFile && !/^[0-9a-f]{64}$/i.test(entry)) throw cloudError("HashInvalid", { entry });
  const isAddress = type.toLowerCase() === "ip";
  if (isAddress && !entry.includes(":")) throw cloudError("EntryInvalid", { entry, type });
  if (/\s/.test(entry)) throw cloudError("EntryInvalid", { entry, type });
}

/** What -Entries or -Ids name, in the list of -ListType. */
function rowsMeant(world: World, given: Given): readonly NounRow[] {
  const type = (wordGiven(given, "ListType") ?? "").toLowerCase();
  const rows = listRows(world, tenantList).filter(
    (row) => String(row.values.ListType).toLowerCase() === type && !isOver(row, world),
  );
  const find = (word: string, key: (row: NounRow) => string): NounRow => {
    const row = rows.find((each) => key(each).toLowerCase() === word.toLowerCase());
    if (!row) throw cloudError("EntryNotFound", { entry: word });
    return row;
  };
  return [
    ...wordsOf(given, "Entries").map((word) => find(word, ({ values }) => String(values.Value))),
    ...wordsOf(given, "Ids").map((word) => find(word, ({ name }) => name)),
  ];
}

function wordsOf(given: Given, name: string): readonly string[] {
  return wordsGiven(given, name);
}

/** What is done with the entries: New- and Set- say it, Get- means those of one kind. */
function action(wanted: "Allow" | "Block"): ParameterRuleDetails {
  return {
    sets: (value): Values => (value === true ? { Action: wanted } : {}),
    selects: ({ values }, value) => (values.Action === wanted) === (value === true),
  };
}
