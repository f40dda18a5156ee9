import { type Given, wordGiven } from "../values/given.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "App",
  kind: "keyed",
  called: "app",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  name: (given) =>
    manifestPart(given.get("FileData") ?? null, "DisplayName") ??
    (wordGiven(given, "Url") ?? "App").split("/").at(-1) ??
    "",
  properties: {
    DisplayName: { kind: "String", derive: ({ name }) => name },
    AppId: { kind: "String", derive: idOf },
    Scope: { values: ["User", "Organization", "Default"], default: "User" },
    PrivateCatalog: { kind: "Boolean", default: false },
    FileData: { kind: "Binary" },
    UserList: { kind: "MultiValuedProperty<ADObjectId>", references: "Mailbox", default: [] },
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
        return (row) => (isShared(row) ? isProvidedTo(row, guid) : row.values.Mailbox === guid);
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
  presets: (_values, _world, given): Values => {
    const data = given.get("FileData") ?? null;
    const [id, version] = [manifestPart(data, "Id"), manifestPart(data, "Version")];
    return { ...(id ? { StockId: id.toLowerCase() } : {}), ...(version ? { Version: version } : {}) };
  },
  // A mailbox does without an app that others go on using, and the other way round.
  asked: ({ values }, given, world): Values => {
    const mailbox = mailboxGiven(given, world);
    if (mailbox === null || values.Scope === undefined || values.Scope === "User") return {};
    const isDisabled = values.DefaultStateForUser === undefined || values.DefaultStateForUser === "Disabled";
    const list = textList(isDisabled ? values.EnabledFor : values.DisabledFor);
    return list.includes(mailbox) === isDisabled ? {} : { Enabled: false };
  },
  actions: { Disable: { takes: ["Mailbox"], run: turn(false) }, Enable: { takes: ["Mailbox"], run: turn(true) } },
  validate: ({ before, after }) =>
    before && !after && before.values.Scope === "Default" ? taskError("DefaultAppStays", { name: before.name }) : null,
  stock: () =>
    Object.entries(defaultApps).map(([name, StockId]) => ({
      name,
      from: "15.0.0.0",
      values: { StockId, Scope: "Default", DefaultStateForUser: "Enabled" },
    })),
  documents: { FileData: "OfficeApp" },
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
    if (owner === null || !isShared(row)) return void changeRow(world, definition, row, { Enabled: isOn });
    if (!isOn && row.values.DefaultStateForUser === "AlwaysEnabled") throw taskError("AppAlwaysOn", { name: row.name });
    const without = (list: Values[string]): readonly string[] => textList(list).filter((each) => each !== owner);
    const [enabled, disabled] = [without(row.values.EnabledFor), without(row.values.DisabledFor)];
    changeRow(world, definition, row, {
      EnabledFor: isOn ? [...enabled, owner] : enabled,
      DisabledFor: isOn ? disabled : [...disabled, owner],
    });
  };
}

/** Whether a shared app is for everybody, or for this mailbox among others. */
function isProvidedTo({ values }: NounRow, mailbox: string): boolean {
  return values.ProvidedTo !== "SpecificUsers" || textList(values.UserList).includes(mailbox);
}

/** Whether the app is the organisation's or setup's, and no mailbox's own. */
function isShared({ values }: NounRow): boolean {
  return values.Scope !== undefined && values.Scope !== "User";
}

/** What a manifest says of its app: `<Id>...</Id>`, `<DisplayName DefaultValue="Bing Maps"/>`; null where it doesn't. */
function manifestPart(data: ScriptValue, part: string): string | null {
  if (typeof data !== "object" || data?.is !== "bytes") return null;
  const text = Buffer.from(data.base64, "base64").toString("utf8");
  const [, content, value] = new RegExp(`<${part}(?:>([^<]*)<|\\s+DefaultValue="([^"]*)")`).exec(text) ?? [];
  return content ?? value ?? null;
}
