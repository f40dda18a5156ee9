import { defineMailProtocolTest } from "./protocol/defineMailProtocolTest.ts";

export default defineMailProtocolTest({
  noun: "ImapConnectivity",
  protocol: "IMAP4",
  settings: "ImapSettings",
  enabled: "ImapEnabled",
});
