import { wordGiven } from "../values/given.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

export default defineNoun({
  noun: "App",
  kind: "keyed",
  called: "app",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  name: (given) =>
    manifestName(given.get("FileData") ?? null) ?? (wordGiven(given, "Url") ?? "App").split("/").at(-1) ?? "",
  properties: {
    DisplayName: { kind: "String", derive: ({ name }) => name },
    AppId: { kind: "String", derive: ({ guid }) => guid },
    Scope: { values: ["User", "Organization"], default: "User" },
    PrivateCatalog: { kind: "Boolean", default: false },
    FileData: { kind: "Binary" },
    Enabled: { kind: "Boolean", default: true },
    AppVersion: { kind: "String", derive: ({ values }) => values.Version ?? null },
  },
  parameters: {
    OrganizationApp: {
      sets: (value, { row }): Values => (row ? {} : { Scope: value === true ? "Organization" : "User" }),
      selects: ({ values }, wanted) => (values.Scope === "Organization") === (wanted === true),
    },
    PrivateCatalog: {
      sets: (value, { row }): Values => (row ? {} : { PrivateCatalog: value === true }),
      selects: ({ values }, wanted) => (values.PrivateCatalog === true) === (wanted === true),
    },
    DownloadOnly: { accepted: "Read where the app is made, or only shown." },
    Identity: { notModelled: { New: "is described nowhere" } },
    UpdateAppState: { notModelled: "is described nowhere" },
    AllowReadWriteMailbox: { accepted: "It agrees to what the app's manifest asks for, which nobody reads here." },
  },
  onlyShown: (given) => given.get("DownloadOnly") === true,
  source: "inferred",
});

/** What a manifest calls its app: `<DisplayName DefaultValue="Bing Maps"/>`. */
function manifestName(data: ScriptValue): string | null {
  if (typeof data !== "object" || data?.is !== "bytes") return null;
  const text = Buffer.from(data.base64, "base64").toString("utf8");
  return /<DisplayName\s+DefaultValue="([^"]+)"/.exec(text)?.[1] ?? null;
}
