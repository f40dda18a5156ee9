import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type EditMode, keysOfMode } from "../../src/command/readLine/keysOfMode.ts";
import { type ReadLineSettings, usualColors } from "../../src/command/readLine/ReadLineSettings.ts";
import { sessionKeyHandlers } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { viCommandKeys } from "../../src/command/readLine/viKeys.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";
import { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { colorSequence } from "./_Set-PSReadLineOption/colorSequence.ts";

const saveStyles = ["SaveIncrementally", "SaveAtExit", "SaveNothing"] as const;

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  ({ type: "string", validate: [{ rule: "set", values }] }) as const;

export default defineCmdlet({
  name: "Set-PSReadLineOption",
  module: "PSReadLine",
  synopsis: "Sets how the line editor behaves.",
  parameters: {
    EditMode: oneOf(["Windows", "Emacs", "Vi"]),
    ContinuationPrompt: "string",
    HistoryNoDuplicates: "switch",
    HistorySearchCursorMovesToEnd: "switch",
    HistorySearchCaseSensitive: "switch",
    MaximumHistoryCount: "int",
    MaximumKillRingCount: "int",
    ShowToolTips: "switch",
    CompletionQueryItems: "int",
    WordDelimiters: "string",
    PromptText: "string[]",
    ExtraPromptLineCount: "int",
    HistorySaveStyle: oneOf(saveStyles),
    AddToHistoryHandler: "scriptblock",
    BellStyle: oneOf(["None", "Audible", "Visual"]),
    PredictionSource: oneOf(["None", "History", "Plugin", "HistoryAndPlugin"]),
    PredictionViewStyle: oneOf(["InlineView", "ListView"]),
    Colors: "hashtable",
    ViModeIndicator: oneOf(["None", "Prompt", "Cursor", "Script"]),
    ViModeChangeHandler: "scriptblock",
  },
  examples: [
    {
      title: "Keys as in Emacs",
      transcript:
        "PS> Set-PSReadLineOption -EditMode Emacs; (Get-PSReadLineKeyHandler | ? Key -eq Ctrl+a).Function\nBeginningOfLine\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      if (values.EditMode !== undefined) setMode(settings, values.EditMode);
      if (values.PredictionSource !== undefined) settings.predictionSource = sourceOf(values.PredictionSource);
      const colors = cmdlet.raw("Colors");
      if (colors instanceof Hashtable) settings.colors = { ...settings.colors, ...colorsOf(cmdlet, colors) };
      setVi(cmdlet, settings, values.ViModeIndicator);
      if (values.BellStyle !== undefined) settings.bellStyle = named(["None", "Audible", "Visual"], values.BellStyle);
      if (values.PredictionViewStyle !== undefined)
        settings.predictionViewStyle = named(["InlineView", "ListView"], values.PredictionViewStyle);
      const given = (name: string): boolean => cmdlet.isBound(name);
      if (given("HistoryNoDuplicates")) settings.historyNoDuplicates = values.HistoryNoDuplicates;
      if (given("HistorySearchCursorMovesToEnd"))
        settings.historySearchCursorMovesToEnd = values.HistorySearchCursorMovesToEnd;
      if (given("HistorySearchCaseSensitive")) settings.historySearchCaseSensitive = values.HistorySearchCaseSensitive;
      if (given("ShowToolTips")) settings.showToolTips = values.ShowToolTips;
      settings.continuationPrompt = values.ContinuationPrompt ?? settings.continuationPrompt;
      settings.maximumHistoryCount = values.MaximumHistoryCount ?? settings.maximumHistoryCount;
      settings.maximumKillRingCount = values.MaximumKillRingCount ?? settings.maximumKillRingCount;
      settings.completionQueryItems = values.CompletionQueryItems ?? settings.completionQueryItems;
      settings.wordDelimiters = values.WordDelimiters ?? settings.wordDelimiters;
      settings.promptText = values.PromptText ?? settings.promptText;
      // How many rows a prompt has is counted whenever it is shown; the number is only kept for who asks for it.
      settings.extraPromptLineCount = values.ExtraPromptLineCount ?? settings.extraPromptLineCount;
      if (values.HistorySaveStyle !== undefined) settings.historySaveStyle = named(saveStyles, values.HistorySaveStyle);
      setHistoryScript(cmdlet, settings);
    },
  }),
});

/** The name as it is written in a list, whatever its case. */
function named<Name extends string>(names: readonly Name[], text: string): Name {
  return names.find((name) => name.toLowerCase() === text.toLowerCase()) ?? names[0];
}

/** A mode brings its keys along; what was bound by hand is gone, as in PSReadLine. */
function setMode(settings: ReadLineSettings, text: string): void {
  const mode = named<EditMode>(["Windows", "Emacs", "Vi"], text);
  settings.editMode = mode;
  settings.keys = keysOfMode(mode);
  settings.commandKeys = viCommandKeys;
  settings.scripts = {};
}

/** How vi's mode is shown; a script that hears of it needs -ViModeIndicator Script. */
function setVi(cmdlet: CmdletContext, settings: ReadLineSettings, indicator: string | undefined): void {
  if (indicator !== undefined) settings.viModeIndicator = named(["None", "Prompt", "Cursor", "Script"], indicator);
  if (!cmdlet.isBound("ViModeChangeHandler")) return;
  if (settings.viModeIndicator !== "Script")
    throw cmdlet.terminate({
      id: "ParameterBindingException",
      message: "The ViModeChangeHandler parameter is only used when -ViModeIndicator is Script.",
      category: "InvalidArgument",
      exception: "System.Management.Automation.ParameterBindingException",
    });
  const block = cmdlet.raw("ViModeChangeHandler");
  sessionKeyHandlers(cmdlet.host).viModeChange = block instanceof ScriptBlock ? block : null;
}

function setHistoryScript(cmdlet: CmdletContext, settings: ReadLineSettings): void {
  if (!cmdlet.isBound("AddToHistoryHandler")) return;
  const block = cmdlet.raw("AddToHistoryHandler");
  sessionKeyHandlers(cmdlet.host).addToHistory = block instanceof ScriptBlock ? block : null;
  settings.asksHistoryScript = block instanceof ScriptBlock;
}

function sourceOf(text: string): ReadLineSettings["predictionSource"] {
  const source = named(["None", "History", "Plugin", "HistoryAndPlugin"], text);
  if (source === "Plugin") throw notModelled("Predictors other than the history");
  // There are no plug-ins to ask beside the history.
  return source === "None" ? "None" : "History";
}

/** Names with or without "Color" behind them, and "DefaultToken" for "Default". */
function colorsOf(cmdlet: CmdletContext, table: Hashtable): Record<string, string> {
  const colors: Record<string, string> = {};
  for (const { key, value } of table.entries()) {
    const wanted = toText(key)
      .replace(/Color$/i, "")
      .replace(/Token$/i, "")
      .toLowerCase();
    const name = Object.keys(usualColors).find((known) => known.toLowerCase() === wanted);
    if (name === undefined) throw notModelled(`The colour '${toText(key)}' of the line editor`);
    const sequence = colorSequence(toText(value));
    if (sequence === null)
      throw cmdlet.terminate({
        id: "InvalidColor",
        message: `'${toText(value)}' is not a color: write a name such as DarkCyan, #rrggbb, or an escape sequence.`,
        category: "InvalidArgument",
        target: value,
        exception: "System.ArgumentException",
      });
    colors[name] = sequence;
  }
  return colors;
}
