import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { stateSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Get-WebsiteState",
  module: "WebAdministration",
  className: webClass("GetWebsiteState"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Tells whether sites of the web server are started.",
  parameters: { Name: { type: "string", position: 0, pipeline: "property" } },
  examples: [{ title: "One of them", transcript: "PS> (Get-WebsiteState 'Default Web Site').Value\nStarted\n" }],
  steps: stateSteps("Sites"),
});
