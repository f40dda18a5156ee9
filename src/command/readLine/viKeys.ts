/** One motion of vi's command mode: its keys, what moving by it is called, and what the operators over it are called. */
interface ViMotionRow {
  readonly keys: readonly string[];
  readonly move: string;
  readonly delete?: string;
  readonly change?: string;
  readonly yank?: string;
}

/** Motions as PSReadLine names them (its documentation of version 2.3); an operator without a name is not bound there. */
export const viMotionRows = [
  row("h LeftArrow Backspace", "ViBackwardChar", "BackwardDeleteChar", "BackwardReplaceChar", "ViYankLeft"),
  row("l RightArrow Spacebar", "ViForwardChar", "DeleteChar", "ReplaceChar", "ViYankRight"),
  row("w", "ViNextWord", "DeleteWord", "ViReplaceWord", "ViYankNextWord"),
  row("b", "ViBackwardWord", "BackwardDeleteWord", "ViBackwardReplaceWord", "ViYankPreviousWord"),
  row("e", "NextWordEnd", "DeleteEndOfWord", "ViReplaceEndOfWord", "ViYankEndOfWord"),
  row("W", "ViNextGlob", "ViDeleteGlob", "ViReplaceGlob", "ViYankNextGlob"),
  row("B", "ViBackwardGlob", "ViBackwardDeleteGlob", "ViBackwardReplaceGlob", "ViYankPreviousGlob"),
  row("E", "ViEndOfGlob", "ViDeleteEndOfGlob", "ViReplaceEndOfGlob", "ViYankEndOfGlob"),
  row("0", "BeginningOfLine", "BackwardDeleteLine", "ViBackwardReplaceLine", "ViYankBeginningOfLine"),
  row("$ End", "MoveToEndOfLine", "DeleteToEnd", "ViReplaceToEnd", "ViYankToEndOfLine"),
  row("^", "GotoFirstNonBlankOfLine", "DeleteLineToFirstChar", "ViBackwardReplaceLineToFirstChar", "ViYankToFirstChar"),
  row("%", "ViGotoBrace", "ViDeleteBrace", "ViReplaceBrace", "ViYankPercent"),
  row("f", "SearchChar", "ViDeleteToChar", "ViReplaceToChar"),
  row("F", "SearchCharBackward", "ViDeleteToCharBackward", "ViReplaceToCharBackward"),
  row("t", "SearchCharWithBackoff", "ViDeleteToBeforeChar", "ViReplaceToBeforeChar"),
  row("T", "SearchCharBackwardWithBackoff", "ViDeleteToBeforeCharBackward", "ViReplaceToBeforeCharBackward"),
  row("j DownArrow +", "NextHistory", "DeleteNextLines"),
  row("k UpArrow -", "PreviousHistory", "DeletePreviousLines"),
  row("g,g", "MoveToFirstLine", "DeleteRelativeLines"),
  row("G", "MoveToLastLine", "DeleteEndOfBuffer"),
] as const;

function row(keys: string, move: string, erase?: string, change?: string, yank?: string): ViMotionRow {
  return {
    keys: keys.split(" "),
    move,
    ...(erase ? { delete: erase } : {}),
    ...(change ? { change } : {}),
    ...(yank ? { yank } : {}),
  };
}

/** Keys of both modes. */
const both = {
  "Shift+Enter": "AddLine",
  "Alt+Enter": "AddLine",
  Delete: "DeleteChar",
  Home: "BeginningOfLine",
  "Ctrl+LeftArrow": "BackwardWord",
  "Ctrl+RightArrow": "NextWord",
  "Ctrl+Spacebar": "PossibleCompletions",
  "Ctrl+Backspace": "BackwardKillWord",
  "Ctrl+Delete": "KillWord",
  "Ctrl+End": "ForwardDeleteInput",
  "Ctrl+Home": "BackwardDeleteInput",
  "Ctrl+]": "GotoBrace",
  "Ctrl+c": "CancelLine",
  "Ctrl+d": "ViAcceptLineOrExit",
  "Ctrl+g": "Abort",
  "Ctrl+l": "ClearScreen",
  "Ctrl+r": "ReverseSearchHistory",
  "Ctrl+s": "ForwardSearchHistory",
  "Ctrl+t": "SwapCharacters",
  "Ctrl+u": "BackwardDeleteInput",
  "Ctrl+v": "Paste",
  "Ctrl+y": "Redo",
  "Ctrl+z": "Undo",
  "Ctrl+Alt+?": "ShowKeyBindings",
  "Alt+h": "ShowParameterHelp",
  F1: "ShowCommandHelp",
  F3: "CharacterSearch",
  "Shift+F3": "CharacterSearchBackward",
};

/** What the keys do while text is put in. */
export const viInsertKeys: Readonly<Record<string, string>> = {
  ...both,
  Enter: "AcceptLine",
  Escape: "ViCommandMode",
  Tab: "ViTabCompleteNext",
  "Shift+Tab": "ViTabCompletePrevious",
  Backspace: "BackwardDeleteChar",
  "Ctrl+h": "BackwardDeleteChar",
  "Ctrl+w": "BackwardKillWord",
  LeftArrow: "ViBackwardChar",
  RightArrow: "ViForwardChar",
  UpArrow: "PreviousHistory",
  DownArrow: "NextHistory",
  End: "EndOfLine",
  F2: "SwitchPredictionView",
  F8: "HistorySearchBackward",
  "Shift+F8": "HistorySearchForward",
};

const digits = Object.fromEntries([..."0123456789"].map((digit) => [digit, "DigitArgument"]));

/** What the keys do in command mode; keys of one chord are parted by a comma: `d,w`. */
export const viCommandKeys: Readonly<Record<string, string>> = {
  ...both,
  ...Object.fromEntries(
    viMotionRows.flatMap(({ keys, ...names }) =>
      keys.flatMap((key) => [
        [key, names.move],
        ...(names.delete ? [[`d,${key}`, names.delete]] : []),
        ...(names.change ? [[`c,${key}`, names.change]] : []),
        ...(names.yank ? [[`y,${key}`, names.yank]] : []),
      ]),
    ),
  ),
  ...digits,
  Enter: "ViAcceptLine",
  Tab: "TabCompleteNext",
  "Shift+Tab": "TabCompletePrevious",
  "Ctrl+w": "BackwardDeleteWord",
  _: "GotoFirstNonBlankOfLine",
  "|": "GotoColumn",
  ";": "RepeatLastCharSearch",
  ",": "RepeatLastCharSearchBackwards",
  "/": "ViSearchHistoryBackward",
  "?": "SearchForward",
  n: "RepeatSearch",
  N: "RepeatSearchBackward",
  "d,d": "DeleteLine",
  "d,_": "DeleteLine",
  "c,c": "ViReplaceLine",
  "y,y": "ViYankLine",
  "d,i": "ViHandleTextObject",
  "c,i": "ViHandleTextObject",
  "y,i": "ViHandleTextObject",
  D: "DeleteToEnd",
  C: "ViReplaceToEnd",
  S: "ViReplaceLine",
  x: "DeleteChar",
  X: "BackwardDeleteChar",
  s: "ViInsertWithDelete",
  i: "ViInsertMode",
  a: "ViInsertWithAppend",
  I: "ViInsertAtBegining",
  A: "ViInsertAtEnd",
  o: "ViAppendLine",
  O: "ViInsertLine",
  J: "ViJoinLines",
  R: "ViReplaceUntilEsc",
  r: "ReplaceCharInPlace",
  "~": "InvertCase",
  p: "PasteAfter",
  P: "PasteBefore",
  "#": "PrependAndAccept",
  ".": "RepeatLastCommand",
  u: "Undo",
  U: "UndoAll",
  v: "ViEditVisually",
};
