import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { stateSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Get-WebAppPoolState",
  module: "WebAdministration",
  className: webClass("GetAppPoolState"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Tells whether application pools of the web server are started.",
  parameters: { Name: { type: "string", position: 0, pipeline: "property" } },
  examples: [{ title: "One of them", transcript: "PS> (Get-WebAppPoolState MSExchangeOWAAppPool).Value\nStarted\n" }],
  steps: stateSteps("AppPools"),
});
