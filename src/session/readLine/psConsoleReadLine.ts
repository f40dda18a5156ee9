import { usualHistoryOption } from "../../command/readLine/addToHistoryOption.ts";
import { readLineFunctions } from "../../command/readLine/readLineFunctions.ts";
import { type EditedInput, readLineServiceKey } from "../../command/readLine/readLineService.ts";
import { invokeStatic } from "../../objects/calls/invokeStatic.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import type { PSReference } from "../../objects/values/PSReference.ts";
import { PSReference as Reference } from "../../objects/values/PSReference.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";

/**
 * [Microsoft.PowerShell.PSConsoleReadLine], for scripts that keys are bound to: each function by its name, and what reads
 * and changes the input. Signatures are those of PSReadLine's documentation.
 */
export const psConsoleReadLineType = defineClr("Microsoft.PowerShell.PSConsoleReadLine", {
  statics: {
    ...functionsByName(),
    "static void AddToHistory(string command)": (command: string) => anyInput().addToHistory(command),
    "static void ClearKillRing()": () => anyInput().clearKillRing(),
    "static void Delete(int start, int length)": (start: number, length: number) => replace(start, length, ""),
    "static void Ding()": () => anyInput().call("Ding", null),
    "static Microsoft.PowerShell.AddToHistoryOption GetDefaultAddToHistoryOption(string line)": (line: string) =>
      EnumValue.named(typeByName("Microsoft.PowerShell.AddToHistoryOption"), usualHistoryOption(line)),
    "static void GetBufferState([ref] string input, [ref] int cursor)": (input: PSReference, cursor: PSReference) => {
      input.value = edited().text;
      cursor.value = edited().cursor;
    },
    "static void GetBufferState([ref] System.Management.Automation.Language.Ast ast, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] parseErrors, [ref] int cursor)":
      getTree,
    "static void GetSelectionState([ref] int start, [ref] int length)": (start: PSReference, length: PSReference) => {
      const { selection } = edited();
      start.value = selection?.start ?? -1;
      length.value = selection ? selection.end - selection.start : -1;
    },
    "static void Insert(string s)": (text: string) => edited().insert(text),
    "static void Insert(char c)": (text: string) => edited().insert(text),
    "static void InvokePrompt()": () => anyInput().invokePrompt(),
    "static void InvokePrompt(System.Object key, System.Object arg)": () => anyInput().invokePrompt(),
    "static void Replace(int start, int length, string replacement)": replace,
    "static void Replace(int start, int length, string replacement, System.Object instigator, System.Object instigatorArg)":
      replace,
    "static void SelfInsert(System.Object key, System.Object arg)": (key: unknown, argument: unknown) => {
      const times = typeof argument === "number" ? Math.max(0, Math.min(argument, mostTimes)) : 1;
      const character = key === null ? "" : toText(getMember(key, "KeyChar"));
      edited().insert(character === "\0" ? "" : character.repeat(times));
    },
    "static void SetCursorPosition(int cursor)": (cursor: number) =>
      edited().moveTo(Math.max(0, Math.min(cursor, edited().text.length))),
    "static bool TryGetArgAsInt(System.Object arg, [ref] int numericArg, int defaultNumericArg)": (
      argument: unknown,
      result: PSReference,
      usual: number,
    ) => {
      result.value = typeof argument === "number" ? argument : usual;
      return true;
    },
    "static string ReadLine(runspace runspace, System.Management.Automation.EngineIntrinsics engineIntrinsics)": () =>
      readLine(),
    "static string ReadLine(runspace runspace, System.Management.Automation.EngineIntrinsics engineIntrinsics, System.Nullable[bool] lastRunStatus)":
      () => readLine(),
    "static string ReadLine()": () => readLine(),
  },
});

/** How often a character is put in at most. */
const mostTimes = 10_000;

/** Each function without arguments, and with the key and the number that it would have been called with. */
function functionsByName(): Record<string, (key?: unknown, argument?: unknown) => void> {
  const found: Record<string, (key?: unknown, argument?: unknown) => void> = {};
  for (const name of Object.keys(readLineFunctions)) {
    if (name === "Ding") continue;
    found[`static void ${name}()`] = () => anyInput().call(name, null);
    found[`static void ${name}(System.Object key, System.Object arg)`] = (_key, argument) =>
      anyInput().call(name, typeof argument === "number" ? argument : null);
  }
  return found;
}

/** The input as it is now. */
function edited(): EditedInput {
  const input = anyInput();
  if (input.noted !== null)
    throw notModelled(`The input behind ${input.noted}, which is done when the script has ended,`);
  return input;
}

function anyInput(): EditedInput {
  const { input } = runningEngine().service(readLineServiceKey);
  if (!input) throw runtimeError("NoEditedInput", []);
  return input;
}

function replace(start: number, length: number, text: string): void {
  const { text: before } = edited();
  if (start < 0 || start > before.length) throw outside("start");
  if (length < 0 || start + length > before.length) throw outside("length");
  edited().replace(start, length, text ?? "");
}

function outside(name: string) {
  return clrException(
    "System.ArgumentException",
    `The input has no such place: '${name}' is outside of its text. (Parameter '${name}')`,
  );
}

function getTree(ast: PSReference, tokens: PSReference, errors: PSReference, cursor: PSReference): void {
  const { text, cursor: at } = edited();
  const [foundTokens, foundErrors] = [Reference.of(null), Reference.of(null)];
  const parser = typeByName("System.Management.Automation.Language.Parser");
  ast.value = invokeStatic(parser, "ParseInput", [text, foundTokens, foundErrors]);
  tokens.value = foundTokens.value;
  errors.value = foundErrors.value;
  cursor.value = at;
}

function readLine(): string {
  const text = runningEngine().service(readLineServiceKey).read();
  if (text === null) throw notModelled("PSConsoleReadLine.ReadLine where no person is at a prompt");
  return text;
}
