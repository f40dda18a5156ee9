import { instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { listAuditEntries } from "../audit/AdminAuditLog.ts";
import { callerNames } from "../audit/callerNames.ts";
import { objectTold } from "../audit/objectTold.ts";
import { tenantName } from "../directory/serviceDirectory.ts";
import { getOrganization } from "../Organization.ts";
import { type Given, lowerCaseWordsGiven, numberGiven, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import adminAuditLogConfig from "./AdminAuditLogConfig.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { momentGiven } from "./given/momentGiven.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** Of the kinds of records there are those of administrators of Exchange: its number and name (documented). */
const exchangeAdmin = { number: 1, name: "ExchangeAdmin" };
const [usualSize, mostResults] = [100, 5000];

/** Where the pages of a session stand. */
const sessions = new WeakMap<World, Map<string, number>>();

/** What the services of the tenant recorded: here what administrators changed with cmdlets of Exchange. */
export default defineNoun({
  noun: "UnifiedAuditLog",
  kind: "computed",
  called: "unified audit log",
  type: "Microsoft.Exchange.Management.Audit.UnifiedAuditLogRecord",
  tail: "identity",
  verbs: ["Search"],
  order: "declaration",
  identityText: ({ guid }) => guid,
  properties: {
    RecordType: { kind: "String", default: exchangeAdmin.name },
    CreationDate: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    UserIds: { kind: "String" },
    Operations: { kind: "String" },
    AuditData: { kind: "String" },
    ResultIndex: { kind: "Int32" },
    ResultCount: { kind: "Int32" },
  },
  actions: {
    Search: {
      on: null,
      takes: [
        ...["StartDate", "EndDate", "Formatted", "FreeText", "HighCompleteness", "IPAddresses", "LegacyFlow"],
        ...["LongerRetentionEnabled", "ObjectIds", "Operations", "RecordType", "ResultSize", "SessionCommand"],
        ...["SessionId", "SiteIds", "UserIds"],
      ],
      run: search,
    },
  },
  source: "documented",
});

function search({ world, given }: ActionCall): readonly NounRow[] {
  const [start, end] = [momentGiven(given, "StartDate") ?? 0, momentGiven(given, "EndDate") ?? 0];
  if (start > end) throw cloudError("StartAfterEnd");
  const size = numberGiven(given, "ResultSize") ?? usualSize;
  if (size < 1 || size > mostResults)
    throw nounError("PropertyOutOfRange", { property: "ResultSize", value: size, minimum: 1, maximum: mostResults });
  const config = listRows(world, adminAuditLogConfig)[0];
  if (rowValueNamed(world, adminAuditLogConfig, config, "UnifiedAuditLogIngestionEnabled") === false) return [];
  const found = records(world, given).filter(
    ({ whenCreated }) => instantMilliseconds(whenCreated) >= start && instantMilliseconds(whenCreated) < end,
  );
  const from = placeInSession(world, given, size);
  return found.slice(from, from + size).map((row, at) => ({
    ...row,
    values: { ...row.values, ResultIndex: from + at + 1, ResultCount: found.length },
  }));
}

/** A session goes on where its last page ended. */
function placeInSession(world: World, given: Given, size: number): number {
  const id = wordGiven(given, "SessionId");
  if (id === null || !given.has("SessionCommand")) return 0;
  const places = sessions.get(world) ?? new Map<string, number>();
  sessions.set(world, places);
  const place = places.get(id) ?? 0;
  places.set(id, place + size);
  return place;
}

function records(world: World, given: Given): readonly NounRow[] {
  const userOf = callerNames(world);
  const wanted = (name: string) => lowerCaseWordsGiven(given, name);
  const [operations, users, objects, types] = ["Operations", "UserIds", "ObjectIds", "RecordType"].map(wanted);
  const text = wordGiven(given, "FreeText")?.toLowerCase();
  // Nobody works over an address or in a site that the records would name.
  if (wanted("IPAddresses").length > 0 || wanted("SiteIds").length > 0) return [];
  if (types.length > 0 && !types.includes(exchangeAdmin.name.toLowerCase())) return [];
  const isMeant = (list: readonly string[], own: string) =>
    list.length === 0 || list.some((each) => own.toLowerCase() === each || own.toLowerCase().endsWith(`/${each}`));
  return listAuditEntries(world)
    .filter(
      ({ cmdletName, caller, objectModified }) =>
        isMeant(operations, cmdletName) &&
        (isMeant(users, caller) || isMeant(users, userOf(caller))) &&
        isMeant(objects, objectModified),
    )
    .map((entry): NounRow => {
      const id = nameGuid(getOrganization(world).guid, "audit", entry.key);
      const data = JSON.stringify({
        CreationTime: entry.runDate.replace(/(\.\d+)?Z$/, ""),
        Id: id,
        Operation: entry.cmdletName,
        OrganizationId: getOrganization(world).guid,
        RecordType: given.get("Formatted") === true ? exchangeAdmin.name : exchangeAdmin.number,
        ResultStatus: entry.succeeded ? "True" : "False",
        UserKey: entry.caller,
        UserType: 2,
        Version: 1,
        Workload: "Exchange",
        ObjectId: objectTold(world, entry.objectModified),
        UserId: userOf(entry.caller),
        // Nobody of the service's own staff changes anything here.
        ExternalAccess: false,
        OrganizationName: tenantName(world),
        Parameters: entry.cmdletParameters.map(({ name, value }) => ({ Name: name, Value: value })),
      });
      const values = { UserIds: userOf(entry.caller), Operations: entry.cmdletName, AuditData: data };
      return plainRow("UnifiedAuditLog", { guid: id, name: id, time: entry.runDate, values });
    })
    .filter(({ values }) => text === undefined || String(values.AuditData).toLowerCase().includes(text));
}
