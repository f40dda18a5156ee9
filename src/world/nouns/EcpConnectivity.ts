import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "EcpConnectivity",
  called: "connection to the Exchange admin center",
  directory: "EcpVirtualDirectory",
  component: "EcpProxy",
  scenarios: [{ name: "Logon", description: "Signs in to the Exchange admin center.", latency: 250 }],
  takes: ["VirtualDirectoryName", "TestType", "RSTEndpoint"],
});
