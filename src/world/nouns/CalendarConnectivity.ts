import { defineWebProtocolTest } from "./protocol/defineWebProtocolTest.ts";

export default defineWebProtocolTest({
  noun: "CalendarConnectivity",
  called: "sharing of calendars with everybody",
  directory: "OwaVirtualDirectory",
  component: "OwaProxy",
  credential: null,
  scenarios: [{ name: "Calendar", description: "Opens a published calendar.", latency: 120 }],
  takes: ["VirtualDirectoryName", "TestType"],
});
