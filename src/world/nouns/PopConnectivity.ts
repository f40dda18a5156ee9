import { defineMailProtocolTest } from "./defineMailProtocolTest.ts";

export default defineMailProtocolTest({
  noun: "PopConnectivity",
  protocol: "POP3",
  settings: "PopSettings",
  enabled: "PopEnabled",
});
