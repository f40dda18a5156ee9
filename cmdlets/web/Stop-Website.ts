import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { switchParameters, switchSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Stop-Website",
  module: "WebAdministration",
  className: webClass("StopWebsite"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Stops sites of the web server.",
  parameters: switchParameters,
  examples: [
    {
      title: "By its name",
      transcript: "PS> Stop-Website 'Default Web Site'\nPS> (Get-WebsiteState 'Default Web Site').Value\nStopped\n",
    },
  ],
  steps: switchSteps("Stop", "Sites"),
});
