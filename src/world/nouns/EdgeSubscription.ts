import { getOrganization } from "../Organization.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { listRows } from "./rows/listRows.ts";
import { createRow, removeRow } from "./rows/writeRow.ts";
import sendConnector from "./SendConnector.ts";

export default defineNoun({
  noun: "EdgeSubscription",
  kind: "keyed",
  called: "edge subscription",
  verbs: ["Get", "New", "Remove"],
  name: (_given, values) => nameInFile(String(values.FileData ?? "")),
  without: ["FileName", "CreateInboundSendConnector", "CreateInternetSendConnector", "AccountExpiryDuration"],
  properties: {
    FileData: { kind: "Binary", hidden: true },
    Site: { kind: "String", default: (_row, world) => getOrganization(world).site },
    Domain: { kind: "String", default: (_row, world) => getOrganization(world).dnsDomain },
  },
  parameters: {
    // It makes the file, on an Edge Transport server alone (documented), which no server of the estate is.
    FileName: {
      sets: (_value, { world }) => {
        throw taskError("OnlyOnEdge", { server: shellServer(world).name });
      },
    },
    AccountExpiryDuration: { accepted: "The account of the file is used at once." },
    CreateInternetSendConnector: { accepted: "Read where the connectors are made." },
    CreateInboundSendConnector: { accepted: "Read where the connectors are made." },
  },
  changed: withConnectors,
  source: "documented",
});

/** The file of a subscription is XML (documented which server it names). */
function nameInFile(base64: string): string {
  const text = Buffer.from(base64, "base64").toString("utf8");
  const name = /<EdgeServerName>\s*([\w-]+)\s*<\/EdgeServerName>/.exec(text)?.[1];
  if (name === undefined) throw taskError("EdgeFileInvalid");
  return name;
}

/** A subscription comes and goes with its two send connectors, to the internet and to the site (documented). */
function withConnectors({ world, before, after, given }: NounChange): void {
  if (before && after) return;
  const { site } = getOrganization(world);
  const [outside, inbound] = [`EdgeSync - ${site} to Internet`, `EdgeSync - Inbound to ${site}`];
  if (!after)
    for (const row of listRows(world, sendConnector).filter(({ name }) => name === outside || name === inbound))
      removeRow(world, sendConnector, row);
  const make = (name: string, AddressSpaces: readonly string[]) =>
    createRow(world, sendConnector, { name, values: { AddressSpaces, DNSRoutingEnabled: true } });
  if (after && given.get("CreateInternetSendConnector") !== false) make(outside, ["SMTP:*;100"]);
  if (after && given.get("CreateInboundSendConnector") !== false) make(inbound, ["SMTP:--;100"]);
}
