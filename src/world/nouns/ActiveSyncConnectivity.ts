import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "ActiveSyncConnectivity",
  called: "connection of telephones",
  directory: "ActiveSyncVirtualDirectory",
  component: "ActiveSyncProxy",
  enabled: "ActiveSyncEnabled",
  address: "URL",
  scenarios: [
    { name: "Options", description: "Asks for the versions of the protocol.", latency: 15 },
    { name: "FolderSync", description: "Fetches the list of folders.", latency: 62 },
    { name: "First Sync", description: "Begins to synchronise a folder.", latency: 31 },
    { name: "GetItemEstimate", description: "Asks how many items there are.", latency: 15 },
    { name: "Sync Data", description: "Fetches the items of the folder.", latency: 46 },
    { name: "Ping", description: "Waits for new items.", latency: 140 },
    { name: "Sync Test Item", description: "Fetches a new item.", latency: 46 },
  ],
  takes: ["AllowUnsecureAccess", "UseAutodiscoverForClientAccessServer"],
  parameters: {
    MonitoringInstance: { accepted: "It names the one who reads the results, whom nobody is." },
  },
});
