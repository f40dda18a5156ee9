import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { switchParameters, switchSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Stop-WebAppPool",
  module: "WebAdministration",
  className: webClass("StopAppPool"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Stops application pools of the web server.",
  parameters: switchParameters,
  examples: [
    {
      title: "By its name",
      transcript:
        "PS> Stop-WebAppPool MSExchangeOWAAppPool\nPS> (Get-WebAppPoolState MSExchangeOWAAppPool).Value\nStopped\n",
    },
  ],
  steps: switchSteps("Stop", "AppPools"),
});
