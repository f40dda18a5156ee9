import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "WebServicesConnectivity",
  called: "connection over Exchange Web Services",
  directory: "WebServicesVirtualDirectory",
  component: "EwsProxy",
  enabled: "EwsEnabled",
  scenarios: [
    { name: "GetFolder", description: "Looks up the Inbox.", latency: 31 },
    { name: "SyncFolderItems", description: "Fetches what is new in the Inbox.", latency: 46 },
    { name: "CreateItem", description: "Makes an item.", latency: 62 },
    { name: "DeleteItem", description: "Deletes the item.", latency: 31 },
  ],
  takes: ["AllowUnsecureAccess", "UseAutodiscoverForClientAccessServer", "AutoDiscoverServer", "Identity"],
});
