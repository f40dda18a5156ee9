import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { switchParameters, switchSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Start-Website",
  module: "WebAdministration",
  className: webClass("StartWebsite"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Starts sites of the web server.",
  parameters: switchParameters,
  examples: [
    {
      title: "By its name",
      transcript:
        "PS> Stop-Website 'Default Web Site'; Start-Website 'Default Web Site'\nPS> (Get-WebsiteState 'Default Web Site').Value\nStarted\n",
    },
  ],
  steps: switchSteps("Start", "Sites"),
});
