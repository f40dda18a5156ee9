import { type EditMode, keysOfMode } from "./keysOfMode.ts";
import { viCommandKeys } from "./viKeys.ts";

export interface HandlerDescription {
  readonly brief: string;
  readonly long: string;
}

export type ViModeIndicator = "None" | "Prompt" | "Cursor" | "Script";

/** As inputs come, when the shell is left, or never. */
export type HistorySaveStyle = "SaveIncrementally" | "SaveAtExit" | "SaveNothing";

export type PredictionView = "InlineView" | "ListView";

/** How the line editor behaves: what Get-PSReadLineOption shows and Get-PSReadLineKeyHandler lists. Plain data. */
export interface ReadLineSettings {
  editMode: EditMode;
  /** Functions by chord; two keys of one chord are parted by a comma: `Ctrl+x,Ctrl+u`. */
  keys: Readonly<Record<string, string>>;
  /** The same for vi's command mode. */
  commandKeys: Readonly<Record<string, string>>;
  /** What scripts that keys are bound to are called, by their names (`handlerName`); the scripts are the session's. */
  scripts: Readonly<Record<string, HandlerDescription>>;
  /** How it is shown in which mode vi is. */
  viModeIndicator: ViModeIndicator;
  /** What a terminal is told before a piece, without the sequence that ends it. */
  colors: Readonly<Record<string, string>>;
  continuationPrompt: string;
  historyNoDuplicates: boolean;
  historySearchCursorMovesToEnd: boolean;
  historySearchCaseSensitive: boolean;
  maximumHistoryCount: number;
  maximumKillRingCount: number;
  showToolTips: boolean;
  completionQueryItems: number;
  wordDelimiters: string;
  bellStyle: "None" | "Audible" | "Visual";
  /** The end of the prompt, and what stands in its place where the input has errors; empty: its last character is coloured. */
  promptText: readonly string[];
  extraPromptLineCount: number;
  /** When inputs are kept for other sessions. */
  historySaveStyle: HistorySaveStyle;
  /** Whether a script is asked which inputs the history takes (`sessionKeyHandlers`). */
  asksHistoryScript: boolean;
  predictionSource: "None" | "History";
  predictionViewStyle: PredictionView;
}

/** The settings of a new session. */
export function initialReadLineSettings(): ReadLineSettings {
  return {
    editMode: "Windows",
    keys: keysOfMode("Windows"),
    commandKeys: viCommandKeys,
    scripts: {},
    viModeIndicator: "None",
    colors: { ...usualColors },
    continuationPrompt: ">> ",
    historyNoDuplicates: true,
    historySearchCursorMovesToEnd: false,
    historySearchCaseSensitive: false,
    maximumHistoryCount: 4096,
    maximumKillRingCount: 10,
    showToolTips: true,
    completionQueryItems: 100,
    wordDelimiters: ";:,.[]{}()/\\|!?^&*-=+'\"–—―",
    bellStyle: "Audible",
    promptText: [],
    extraPromptLineCount: 0,
    historySaveStyle: "SaveIncrementally",
    asksHistoryScript: false,
    predictionSource: "History",
    predictionViewStyle: "InlineView",
  };
}

/**
 * PSReadLine's colours, as its documentation gives them. What it shows in white is in the terminal's own colour here, so
 * that it is seen on a light ground too.
 */
export const usualColors = {
  Command: "\u001b[93m",
  Comment: "\u001b[32m",
  ContinuationPrompt: "\u001b[39m",
  Default: "\u001b[39m",
  Emphasis: "\u001b[96m",
  Error: "\u001b[91m",
  InlinePrediction: "\u001b[39;2;3m",
  Keyword: "\u001b[92m",
  ListPrediction: "\u001b[33m",
  ListPredictionSelected: "\u001b[48;5;238m",
  ListPredictionTooltip: "\u001b[39;2;3m",
  Member: "\u001b[39m",
  Number: "\u001b[39m",
  Operator: "\u001b[90m",
  Parameter: "\u001b[90m",
  Selection: "\u001b[30;47m",
  String: "\u001b[36m",
  Type: "\u001b[39m",
  Variable: "\u001b[92m",
} as const;

export type ReadLineColor = keyof typeof usualColors;
