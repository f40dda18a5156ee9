import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "OwaConnectivity",
  called: "connection to Outlook on the web",
  directory: "OwaVirtualDirectory",
  component: "OwaProxy",
  enabled: "OWAEnabled",
  address: "URL",
  scenarios: [{ name: "Logon", description: "Signs in to Outlook on the web.", latency: 265 }],
  takes: ["AllowUnsecureAccess", "VirtualDirectoryName", "TestType", "RSTEndpoint"],
});
