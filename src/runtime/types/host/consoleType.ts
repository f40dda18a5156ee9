import { exporterOf } from "../../../objects/calls/marshal.ts";
import { checkNotNull } from "../../../objects/errors/argumentChecks.ts";
import { formatArguments } from "../../../objects/text/formatArguments.ts";
import { valueText } from "../../../objects/text/valueText.ts";
import { defineClr, type NamedClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { Encoding, encodings } from "../../../objects/values/io/Encoding.ts";
import { TextWriterObject } from "../../../objects/values/io/TextWriterObject.ts";
import type { Char } from "../../../objects/values/numbers.ts";
import type { Engine } from "../../Engine.ts";
import { runningEngine } from "../../runningEngine.ts";
import { consoleKeyInfo } from "./consoleKeyInfo.ts";
import { pressedKey } from "./pressedKey.ts";

type Code = (...args: never[]) => unknown;

function show(text: string, isError = false): void {
  const { host } = runningEngine();
  if (host.writeConsole) host.writeConsole(text, isError);
  else host.write(text);
}

/** [Console]::Out and Error: what is written is on the screen at once. */
class ConsoleWriter extends TextWriterObject {
  constructor(readonly isError: boolean) {
    super("System.IO.TextWriter", null, null, current().output);
  }

  override write(text: string): void {
    show(text.replace(/\r\n/g, "\n"), this.isError);
  }
}

function formatted(format: string | null, args: readonly unknown[] | null): string {
  checkNotNull(format, "format");
  return formatArguments(format as string, args ?? []);
}

function writing(name: string, end: string): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const type of [
    "int",
    "uint",
    "long",
    "ulong",
    "float",
    "double",
    "decimal",
    "bool",
    "char",
    "string",
    "System.Object",
  ]) {
    const exporter = exporterOf(typeByName(type));
    found[`${name}(${type})`] = (value: unknown) => show(valueText((exporter ? exporter(value) : value) ?? "") + end);
  }
  const object = "System.Object";
  const charText = (chars: readonly Char[]) => chars.map((one) => String.fromCharCode(one.code)).join("");
  return {
    ...found,
    [`${name}(char[])`]: (chars: readonly Char[] | null) => show(charText(chars ?? []) + end),
    [`${name}(char[],int,int)`]: (chars: readonly Char[], start: number, count: number) =>
      show(charText(chars.slice(start, start + count)) + end),
    [`${name}(string,${object})`]: (format: string, a: unknown) => show(formatted(format, [a]) + end),
    [`${name}(string,${object},${object})`]: (format: string, a: unknown, b: unknown) =>
      show(formatted(format, [a, b]) + end),
    [`${name}(string,${object},${object},${object})`]: (format: string, a: unknown, b: unknown, c: unknown) =>
      show(formatted(format, [a, b, c]) + end),
    [`${name}(string,${object}[])`]: (format: string, args: readonly unknown[] | null) =>
      show(formatted(format, args) + end),
  };
}

interface ConsoleState {
  input: Encoding;
  output: Encoding;
  title: string;
  foreground: string;
  background: string;
}

const startColors = { foreground: "White", background: "Black" };
const states = new WeakMap<Engine, ConsoleState>();

/** The console of the running session. */
function current(): ConsoleState {
  const engine = runningEngine();
  let state = states.get(engine);
  if (!state) {
    const { input, output } = consoleEncodings[engine.edition];
    state = { input, output, title: "", ...startColors };
    states.set(engine, state);
  }
  return state;
}

/** The console of Windows PowerShell has the code page of the system. */
const consoleEncodings = {
  Desktop: { input: new Encoding("IBM437"), output: new Encoding("IBM437") },
  Core: { input: encodings.utf8WithoutMark, output: encodings.utf8WithoutMark },
} as const;

/** A static property that a script may set; what is set is kept as `kept` of it. */
function stored<Value>(name: keyof ConsoleState, kept: (value: Value) => unknown = (value) => value) {
  return {
    get: () => current()[name],
    set: (value: Value) => {
      Object.assign(current(), { [name]: kept(value) });
    },
  };
}

const colorName = (color: { readonly text: string }): string => color.text;

const writer = (isError: boolean) => (): TextWriterObject => new ConsoleWriter(isError);

/** Made when a script first names it: its many overloads are read from the table of types. */
export const consoleType = (): NamedClr =>
  defineClr("System.Console", {
    statics: {
      "WriteLine()": () => show("\n"),
      ...writing("WriteLine", "\n"),
      ...writing("Write", ""),
      ReadLine: () => runningEngine().host.readLine(""),
      "ReadKey()": () => consoleKeyInfo(pressedKey(true)),
      "ReadKey(bool)": (intercept: boolean) => consoleKeyInfo(pressedKey(!intercept)),
      Clear: () => runningEngine().host.clearScreen?.(),
      "Beep()": () => undefined,
      "Beep(int,int)": () => undefined,
      ResetColor: () => {
        Object.assign(current(), startColors);
      },
      SetCursorPosition: () => undefined,
    },
    staticProperties: {
      Out: writer(false),
      Error: writer(true),
      Title: stored("title"),
      InputEncoding: stored("input"),
      OutputEncoding: stored("output"),
      ForegroundColor: stored("foreground", colorName),
      BackgroundColor: stored("background", colorName),
      WindowWidth: () => runningEngine().host.width,
      WindowHeight: () => runningEngine().host.height,
      BufferWidth: () => runningEngine().host.width,
      CursorLeft: () => 0,
      CursorTop: () => 0,
      KeyAvailable: () => false,
      IsInputRedirected: () => !runningEngine().host.interactive,
      IsOutputRedirected: () => !runningEngine().host.interactive,
      IsErrorRedirected: () => !runningEngine().host.interactive,
    },
  });
