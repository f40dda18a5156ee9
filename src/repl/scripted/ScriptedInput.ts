import type { EditedInput } from "../../command/readLine/readLineService.ts";
import type { Editor } from "../Editor.ts";
import type { KeyPress } from "../InputEvent.ts";
import type { EditorOperation } from "../LineAdviser.ts";

/**
 * An input in the hands of a script: what it does is noted, to be done to the editor itself when the script has ended, and
 * done to a copy at once, so that the script sees it. What needs another key, a completion or help is only noted.
 */
export class ScriptedInput implements EditedInput {
  readonly operations: EditorOperation[] = [];
  asksPrompt = false;
  readonly #added: string[] = [];
  noted: string | null = null;

  constructor(
    readonly copy: Editor,
    readonly key: KeyPress,
  ) {}

  get text(): string {
    return this.#buffer.text;
  }

  get cursor(): number {
    return this.#buffer.cursor;
  }

  get selection(): EditedInput["selection"] {
    return this.#buffer.selection;
  }

  get history(): readonly string[] {
    return [...this.copy.history.items, ...this.#added];
  }

  insert(text: string): void {
    this.#do({ kind: "insert", text: text.replace(/\r\n?/g, "\n") });
  }

  replace(start: number, length: number, text: string): void {
    this.#do({ kind: "replace", start, length, text: text.replace(/\r\n?/g, "\n") });
  }

  moveTo(cursor: number): void {
    this.#do({ kind: "move", cursor });
  }

  call(name: string, argument: number | null): void {
    const operation = { kind: "call", name, argument } as const;
    if (this.noted === null && !onlyNoted.has(name)) return this.#do(operation);
    this.noted ??= name;
    this.operations.push(operation);
  }

  addToHistory(text: string): void {
    this.#added.push(text);
    this.operations.push({ kind: "addToHistory", text });
  }

  clearKillRing(): void {
    this.operations.push({ kind: "clearKillRing" });
  }

  invokePrompt(): void {
    this.asksPrompt = true;
  }

  #do(operation: EditorOperation): void {
    this.operations.push(operation);
    this.copy.operate(operation, this.key);
  }

  get #buffer(): Editor["buffer"] {
    return this.copy.buffer;
  }
}

/** Functions that wait for something, or that need what the copy does not have. */
const onlyNoted: ReadonlySet<string> = new Set([
  ...["AcceptLine", "AcceptAndGetNext", "ValidateAndAcceptLine", "ViAcceptLine", "ViAcceptLineOrExit", "CancelLine"],
  ...["PrependAndAccept", "DeleteCharOrExit", "ClearScreen", "SwitchPredictionView", "ClearHistory", "Undo", "Redo"],
  ...["UndoAll", "Complete", "MenuComplete", "PossibleCompletions", "TabCompleteNext", "TabCompletePrevious"],
  ...["ViTabCompleteNext", "ViTabCompletePrevious", "ShowCommandHelp", "ShowParameterHelp", "ShowKeyBindings"],
  ...["WhatIsKey", "CharacterSearch", "CharacterSearchBackward", "ReverseSearchHistory", "ForwardSearchHistory"],
  ...["ViSearchHistoryBackward", "SearchForward", "SearchChar", "SearchCharBackward", "SearchCharWithBackoff"],
  ...["SearchCharBackwardWithBackoff", "ReplaceCharInPlace", "RepeatLastCommand", "ViHandleTextObject", "YankPop"],
  ...["ViDeleteToChar", "ViDeleteToCharBackward", "ViDeleteToBeforeChar", "ViDeleteToBeforeCharBackward"],
  ...["ViReplaceToChar", "ViReplaceToCharBackward", "ViReplaceToBeforeChar", "ViReplaceToBeforeCharBackward"],
  ...["DigitArgument", "AcceptSuggestion", "AcceptNextSuggestionWord", "HistorySearchBackward", "HistorySearchForward"],
]);
