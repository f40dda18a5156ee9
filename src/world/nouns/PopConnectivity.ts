import { defineMailProtocolTest } from "./protocol/defineMailProtocolTest.ts";

export default defineMailProtocolTest({
  noun: "PopConnectivity",
  protocol: "POP3",
  settings: "PopSettings",
  enabled: "PopEnabled",
});
