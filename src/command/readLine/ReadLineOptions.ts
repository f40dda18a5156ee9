import { psError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { ReadLineSettings } from "./ReadLineSettings.ts";

/** Names of the enumerations that some options take one of. */
const choices = {
  EditMode: ["Windows", "Emacs", "Vi"],
  BellStyle: ["None", "Audible", "Visual"],
  PredictionViewStyle: ["InlineView", "ListView"],
  ViModeIndicator: ["None", "Prompt", "Cursor", "Script"],
  HistorySaveStyle: ["SaveIncrementally", "SaveAtExit", "SaveNothing"],
} as const;

/** What the line editor's options are called in its settings. */
const settingsNames = {
  EditMode: "editMode",
  HistoryNoDuplicates: "historyNoDuplicates",
  HistorySearchCaseSensitive: "historySearchCaseSensitive",
  HistorySearchCursorMovesToEnd: "historySearchCursorMovesToEnd",
  MaximumHistoryCount: "maximumHistoryCount",
  HistorySaveStyle: "historySaveStyle",
  ContinuationPrompt: "continuationPrompt",
  BellStyle: "bellStyle",
  CompletionQueryItems: "completionQueryItems",
  MaximumKillRingCount: "maximumKillRingCount",
  ShowToolTips: "showToolTips",
  WordDelimiters: "wordDelimiters",
  ExtraPromptLineCount: "extraPromptLineCount",
  PromptText: "promptText",
  PredictionViewStyle: "predictionViewStyle",
  ViModeIndicator: "viModeIndicator",
} as const satisfies Readonly<Record<string, keyof ReadLineSettings>>;

/**
 * The options as a script has them: what it assigns is what the editor goes by from then on. Another EditMode brings no keys
 * along, as Set-PSReadLineOption does.
 */
export class ReadLineOptions extends PropertyBag {
  override readonly values: Map<string, unknown>;

  constructor(settings: ReadLineSettings, others: Readonly<Record<string, unknown>>) {
    super("Microsoft.PowerShell.PSConsoleReadLineOptions");
    this.values = new LiveValues(settings, others);
  }
}

class LiveValues extends Map<string, unknown> {
  readonly #settings: ReadLineSettings | undefined;

  constructor(settings: ReadLineSettings, others: Readonly<Record<string, unknown>>) {
    super();
    for (const [name, key] of Object.entries(settingsNames)) super.set(name, settings[key]);
    for (const [name, value] of Object.entries(others)) super.set(name, value);
    this.#settings = settings;
  }

  override get(name: string): unknown {
    const key = settingsNames[name as keyof typeof settingsNames];
    return key && this.#settings ? this.#settings[key] : super.get(name);
  }

  override set(name: string, value: unknown): this {
    const key = settingsNames[name as keyof typeof settingsNames];
    if (!key || !this.#settings) return super.set(name, value);
    Object.assign(this.#settings, { [key]: name in choices ? chosen(name as keyof typeof choices, value) : value });
    return this;
  }
}

/** The name of an enumeration that a text means, as the conversion to its type has it. */
function chosen(name: keyof typeof choices, value: unknown): string {
  const text = toText(value);
  const names: readonly string[] = choices[name];
  const found = names.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const message = `Cannot convert value "${text}" to type "Microsoft.PowerShell.${name}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names.join(",")}".`;
  throw psError("ExceptionWhenSetting", "NotSpecified", `Exception setting "${name}": "${message}"`, {
    exception: "System.Management.Automation.SetValueInvocationException",
  });
}
