import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { switchParameters, switchSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Start-WebAppPool",
  module: "WebAdministration",
  className: webClass("StartAppPool"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Starts application pools of the web server.",
  parameters: switchParameters,
  examples: [
    {
      title: "By its name",
      transcript:
        "PS> Stop-WebAppPool MSExchangeOWAAppPool; Start-WebAppPool MSExchangeOWAAppPool\nPS> (Get-WebAppPoolState MSExchangeOWAAppPool).Value\nStarted\n",
    },
  ],
  steps: switchSteps("Start", "AppPools"),
});
