import { defineCmdlet } from "../../src/command/prelude.ts";
import { webClass } from "./_shared/webItems.ts";
import { restartParameters, switchSteps } from "./_shared/webSteps.ts";

export default defineCmdlet({
  name: "Restart-WebAppPool",
  module: "WebAdministration",
  className: webClass("RestartAppPool"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Restarts application pools of the web server.",
  parameters: restartParameters,
  examples: [
    {
      title: "By its name",
      transcript:
        "PS> Restart-WebAppPool MSExchangeOWAAppPool\nPS> (Get-WebAppPoolState MSExchangeOWAAppPool).Value\nStarted\n",
    },
  ],
  steps: switchSteps("Restart", "AppPools"),
});
