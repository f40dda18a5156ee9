import type { EditMode } from "../command/readLine/keysOfMode.ts";

const pairs = [
  ["BackwardChar", "ForwardChar"],
  ["SelectBackwardChar", "SelectForwardChar"],
  ["PreviousHistory", "NextHistory"],
  ["PreviousLine", "NextLine"],
  ["ShellBackwardWord", "ShellNextWord"],
] as const;

const oppositeNames: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([left, right]): [string, string][] => [
    [left, right],
    [right, left],
  ]),
  ["ForwardWord", "BackwardWord"],
  ["NextWord", "BackwardWord"],
  ["ShellForwardWord", "ShellBackwardWord"],
  ["SelectForwardWord", "SelectBackwardWord"],
  ["SelectNextWord", "SelectBackwardWord"],
]);

/** What a function does whose number is below 0; null: nothing. Forwards Emacs goes to ends of words, Windows to starts. */
export function oppositeFunction(name: string, mode: EditMode): string | null {
  const forwards = mode === "Emacs" ? "ForwardWord" : "NextWord";
  if (name === "BackwardWord") return forwards;
  if (name === "SelectBackwardWord") return `Select${forwards}`;
  return oppositeNames.get(name) ?? null;
}

/** Functions that are done as often as the number before them says; the others read it themselves or not at all. */
export const repeatedFunctions: ReadonlySet<string> = new Set([
  ...["BackwardChar", "ForwardChar", "BackwardWord", "ForwardWord", "NextWord", "NextHistory", "PreviousHistory"],
  ...["BackwardDeleteChar", "DeleteChar", "KillWord", "BackwardKillWord", "UnixWordRubout", "NextLine", "PreviousLine"],
  ...["SelectForwardChar", "SelectBackwardChar", "SelectNextWord", "SelectForwardWord", "SelectBackwardWord", "Undo"],
  ...["SelectShellForwardWord", "SelectShellBackwardWord", "SelectShellNextWord"],
  ...["ShellBackwardWord", "ShellForwardWord", "ShellNextWord", "ShellKillWord", "ShellBackwardKillWord"],
  ...[
    "Redo",
    "Yank",
    "Paste",
    "SwapCharacters",
    "UpcaseWord",
    "DowncaseWord",
    "CapitalizeWord",
    "AcceptNextSuggestionWord",
  ],
]);
