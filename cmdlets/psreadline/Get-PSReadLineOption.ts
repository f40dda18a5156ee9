import { defineCmdlet } from "../../src/command/prelude.ts";
import { sessionKeyHandlers } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";

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
        new PropertyBag("Microsoft.PowerShell.PSConsoleReadLineOptions", {
          EditMode: settings.editMode,
          HistoryNoDuplicates: settings.historyNoDuplicates,
          HistorySearchCaseSensitive: settings.historySearchCaseSensitive,
          HistorySearchCursorMovesToEnd: settings.historySearchCursorMovesToEnd,
          MaximumHistoryCount: settings.maximumHistoryCount,
          ContinuationPrompt: settings.continuationPrompt,
          BellStyle: settings.bellStyle,
          CompletionQueryItems: settings.completionQueryItems,
          MaximumKillRingCount: settings.maximumKillRingCount,
          ShowToolTips: settings.showToolTips,
          ExtraPromptLineCount: settings.extraPromptLineCount,
          PromptText: settings.promptText,
          HistorySaveStyle: settings.savesHistory ? "SaveIncrementally" : "SaveNothing",
          WordDelimiters: settings.wordDelimiters,
          PredictionSource: settings.predictionSource,
          PredictionViewStyle: settings.predictionViewStyle,
          ViModeIndicator: settings.viModeIndicator,
          ViModeChangeHandler: sessionKeyHandlers(cmdlet.host).viModeChange,
          ...Object.fromEntries(colors),
        }),
      );
    },
  }),
});
