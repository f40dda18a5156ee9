import { defineCmdlet } from "../../src/command/prelude.ts";
import { ReadLineOptions } from "../../src/command/readLine/ReadLineOptions.ts";
import { sessionKeyHandlers } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";

export default defineCmdlet({
  name: "Get-PSReadLineOption",
  module: "PSReadLine",
  synopsis: "Shows how the line editor is set.",
  description: "Settings that are not modelled are not listed.",
  parameters: {},
  outputs: ["Microsoft.PowerShell.PSConsoleReadLineOptions"],
  examples: [{ title: "The mode", transcript: "PS> (Get-PSReadLineOption).EditMode\nWindows\n" }],
  steps: (cmdlet) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      const colors = Object.entries(settings.colors).map(([name, text]) => [
        `${name === "Default" ? "DefaultToken" : name}Color`,
        text,
      ]);
      cmdlet.write(
        new ReadLineOptions(settings, {
          PredictionSource: settings.predictionSource,
          AddToHistoryHandler: sessionKeyHandlers(cmdlet.host).addToHistory,
          ViModeChangeHandler: sessionKeyHandlers(cmdlet.host).viModeChange,
          ...Object.fromEntries(colors),
        }),
      );
    },
  }),
});
