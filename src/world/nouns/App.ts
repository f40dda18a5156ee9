import { type Given, wordGiven } from "../values/given.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { textList } from "../values/textList.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";
import { taskError } from "./taskMessages.ts";

export default defineNoun({
  noun: "App",
  kind: "keyed",
  called: "app",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  name: (given) =>
    manifestName(given.get("FileData") ?? null) ?? (wordGiven(given, "Url") ?? "App").split("/").at(-1) ?? "",
  properties: {
    DisplayName: { kind: "String", derive: ({ name }) => name },
    AppId: { kind: "String", derive: idOf },
    Scope: { values: ["User", "Organization", "Default"], default: "User" },
    PrivateCatalog: { kind: "Boolean", default: false },
    FileData: { kind: "Binary" },
    Enabled: { kind: "Boolean", default: true },
    AppVersion: { kind: "String", derive: ({ values }) => values.Version ?? null },
  },
  parameters: {
    OrganizationApp: {
      sets: (value, { row }): Values => (row ? {} : { Scope: value === true ? "Organization" : "User" }),
      selects: (row, wanted) => isShared(row) === (wanted === true),
    },
    PrivateCatalog: {
      sets: (value, { row }): Values => (row ? {} : { PrivateCatalog: value === true }),
      selects: ({ values }, wanted) => (values.PrivateCatalog === true) === (wanted === true),
    },
    DownloadOnly: { accepted: "Read where the app is made, or only shown." },
    Mailbox: {
      sets: (value, { row, world }): Values => (row ? {} : { Mailbox: mailboxNamed(world, value).guid }),
      selection(value, world) {
        const { guid } = mailboxNamed(world, value);
        return (row) => isShared(row) || row.values.Mailbox === guid;
      },
    },
    Identity: { notModelled: { New: "is described nowhere" } },
    UpdateAppState: { notModelled: "is described nowhere" },
    AllowReadWriteMailbox: { accepted: "It agrees to what the app's manifest asks for, which nobody reads here." },
  },
  resolve(world, identity) {
    const definition = nounNamed("App");
    const found = definition ? listRows(world, definition).filter((row) => idOf(row) === identity.toLowerCase()) : [];
    return found.length > 0 ? found : null;
  },
  // A mailbox does without an app that others go on using.
  asked: ({ values }, given, world): Values =>
    textList(values.DisabledFor).includes(mailboxGiven(given, world) ?? "") ? { Enabled: false } : {},
  actions: { Disable: { takes: ["Mailbox"], run: turn(false) }, Enable: { takes: ["Mailbox"], run: turn(true) } },
  validate: ({ before, after }) =>
    before && !after && before.values.Scope === "Default" ? taskError("DefaultAppStays", { name: before.name }) : null,
  stock: () =>
    Object.entries(defaultApps).map(([name, StockId]) => ({
      name,
      from: "15.0.0.0",
      values: { StockId, Scope: "Default", DefaultStateForUser: "Enabled" },
    })),
  onlyShown: (given) => given.get("DownloadOnly") === true,
  source: "inferred",
});

/** The apps that setup makes, and the identifiers of their manifests (documented; the names are those of 2013 SP1 and later). */
const defaultApps: Readonly<Record<string, string>> = {
  "Action Items": "a216ceed-7791-4635-a752-5a4ac0a5eb93",
  "Bing Maps": "7a774f0c-7a6f-11e0-85ad-07fb4824019b",
  "Suggested Meetings": "bc13b9d0-5ba2-446a-956b-c583bdc94d5e",
  Unsubscribe: "d39dee0e-fdc3-4015-af8d-94d4d49294b3",
};

function idOf({ guid, values }: NounRow): string {
  return typeof values.StockId === "string" ? values.StockId : guid;
}

function mailboxGiven(given: Given, world: World): string | null {
  return given.has("Mailbox") ? mailboxNamed(world, given.get("Mailbox") ?? null).guid : null;
}

/** Disable- and Enable-: for one mailbox, or the app as a whole. */
function turn(isOn: boolean) {
  return ({ world, row, given }: ActionCall): undefined => {
    const definition = nounNamed("App");
    if (!row || !definition) return;
    const owner = mailboxGiven(given, world);
    const others = textList(row.values.DisabledFor).filter((each) => each !== owner);
    const changes: Values =
      owner === null || !isShared(row) ? { Enabled: isOn } : { DisabledFor: isOn ? others : [...others, owner] };
    changeRow(world, definition, row, changes);
  };
}

/** Whether the app is the organisation's or setup's, and no mailbox's own. */
function isShared({ values }: NounRow): boolean {
  return values.Scope !== undefined && values.Scope !== "User";
}

/** What a manifest calls its app: `<DisplayName DefaultValue="Bing Maps"/>`. */
function manifestName(data: ScriptValue): string | null {
  if (typeof data !== "object" || data?.is !== "bytes") return null;
  const text = Buffer.from(data.base64, "base64").toString("utf8");
  return /<DisplayName\s+DefaultValue="([^"]+)"/.exec(text)?.[1] ?? null;
}
