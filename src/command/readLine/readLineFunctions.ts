export type ReadLineGroup =
  | "Basic"
  | "CursorMovement"
  | "Selection"
  | "Search"
  | "History"
  | "Completion"
  | "Prediction"
  | "Miscellaneous";

export interface ReadLineFunction {
  readonly group: ReadLineGroup;
  readonly description: string;
}

/** What a key can be bound to, by PSReadLine's names. */
export const readLineFunctions: Readonly<Record<string, ReadLineFunction>> = {
  ...inGroup("Basic", {
    Abort: "Leave what is going on, such as a search",
    AcceptLine: "Run the input, or begin another line where something is still open",
    AddLine: "Begin another line without running the input",
    BackwardDeleteChar: "Delete the character before the cursor",
    BackwardDeleteInput: "Delete everything before the cursor",
    BackwardDeleteLine: "Delete from the start of the line to the cursor",
    BackwardKillInput: "Move everything before the cursor to the kill ring",
    BackwardKillLine: "Move what is before the cursor in the line to the kill ring",
    BackwardKillWord: "Move what is before the cursor in the word to the kill ring",
    CancelLine: "Leave the input as it stands and begin anew",
    Copy: "Copy what is selected",
    CopyOrCancelLine: "Copy what is selected; without a selection give the input up",
    Cut: "Cut what is selected",
    DeleteChar: "Delete the character under the cursor",
    DeleteCharOrExit: "Delete the character under the cursor; in an empty input leave the shell",
    ForwardDeleteInput: "Delete everything behind the cursor",
    ForwardDeleteLine: "Delete from the cursor to the end of the line",
    InsertLineAbove: "Begin a line above the one of the cursor",
    InsertLineBelow: "Begin a line below the one of the cursor",
    KillLine: "Move the rest of the line to the kill ring",
    KillRegion: "Move what is between mark and cursor to the kill ring",
    KillWord: "Move the rest of the word to the kill ring",
    Paste: "Put in what was copied or cut",
    Redo: "Do what was undone once more",
    RevertLine: "Take back all that was typed",
    Undo: "Take back the last edit",
    UnixWordRubout: "Move what is before the cursor up to white space to the kill ring",
    Yank: "Put in the newest text of the kill ring",
    YankLastArg: "Put in the last argument of the input before; again: of the one before it",
    YankNthArg: "Put in the first argument of the input before",
    YankPop: "Put the text of the kill ring before in place of the one that was put in",
  }),
  ...inGroup("CursorMovement", {
    BackwardChar: "Move a character back",
    BackwardWord: "Move to the start of this word or the one before",
    BeginningOfLine: "Move to the start of the line, then of the input",
    EndOfLine: "Move to the end of the line, then of the input",
    ForwardChar: "Move a character on; at the end take the suggestion",
    ForwardWord: "Move to the end of the word; at the end take a word of the suggestion",
    GotoBrace: "Move to the bracket that belongs to this one",
    NextLine: "Move a line down",
    NextWord: "Move to the start of the next word; at the end take a word of the suggestion",
    PreviousLine: "Move a line up",
  }),
  ...inGroup("Selection", {
    SelectAll: "Select the whole input",
    SelectBackwardChar: "Select the character before the cursor as well",
    SelectBackwardsLine: "Select to the start of the line",
    SelectBackwardWord: "Select the word before the cursor as well",
    SelectCommandArgument: "Select the next argument of the command",
    SelectForwardChar: "Select the character under the cursor as well",
    SelectForwardWord: "Select to the end of the word",
    SelectLine: "Select to the end of the line",
    SelectNextWord: "Select to the start of the next word",
  }),
  ...inGroup("Search", {
    CharacterSearch: "Read a character and move to it",
    CharacterSearchBackward: "Read a character and move back to it",
    ForwardSearchHistory: "Search newer inputs while typing",
    ReverseSearchHistory: "Search older inputs while typing",
  }),
  ...inGroup("History", {
    BeginningOfHistory: "Show the oldest input",
    ClearHistory: "Forget all inputs of this session",
    EndOfHistory: "Go back to what is being typed",
    HistorySearchBackward: "Show the input before that begins like this one",
    HistorySearchForward: "Show the next input that begins like this one",
    NextHistory: "Show the next input",
    PreviousHistory: "Show the input before",
  }),
  ...inGroup("Completion", {
    Complete: "Complete as far as all candidates agree",
    MenuComplete: "Complete from a menu",
    PossibleCompletions: "Show the candidates",
    TabCompleteNext: "Put in the next candidate",
    TabCompletePrevious: "Put in the candidate before",
  }),
  ...inGroup("Prediction", {
    AcceptNextSuggestionWord: "Take the next word of the suggestion",
    AcceptSuggestion: "Take the suggestion",
    NextSuggestion: "Choose the next suggestion of the list",
    PreviousSuggestion: "Choose the suggestion before in the list",
    SwitchPredictionView: "Show suggestions as a list, or in the line",
  }),
  ...inGroup("Miscellaneous", {
    ClearScreen: "Clear the screen and show the input at its top",
    Ding: "Ring the bell",
    ShowCommandHelp: "Show help of the command under the cursor",
    ShowKeyBindings: "Show all keys that are bound",
    ShowParameterHelp: "Show help of the parameter under the cursor",
    WhatIsKey: "Read a key and show what it is bound to",
  }),
};

function inGroup(group: ReadLineGroup, texts: Readonly<Record<string, string>>): Record<string, ReadLineFunction> {
  return Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { group, description }]));
}
