import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "PowerShellConnectivity",
  called: "connection of remote shells",
  directory: "PowerShellVirtualDirectory",
  component: "RpsProxy",
  enabled: "RemotePowerShellEnabled",
  credential: "TestCredential",
  address: "ConnectionUri",
  scenarios: [
    { name: "Logon User", description: "Signs in to the remote shell.", latency: 730 },
    { name: "Execute Command", description: "Runs a command in it.", latency: 90 },
  ],
  takes: ["VirtualDirectoryName", "TestType", "Authentication"],
});
