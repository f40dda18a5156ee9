import type { PSHost } from "../../../command/services/PSHost.ts";
import { clrException } from "../../../objects/errors/PSError.ts";
import { defineClr, type PropertyAccess } from "../../../objects/types/defineClr.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { ScreenPair } from "../../../objects/values/shell/ScreenPair.ts";
import { runningEngine } from "../../runningEngine.ts";
import type { HostView } from "../../values/IntrinsicsView.ts";
import { keyInfo, pressedKey } from "./pressedKey.ts";

/** What a script sees and sets of the screen of its host; what it sets shows nowhere else. */
interface Screen {
  BackgroundColor: EnumValue;
  ForegroundColor: EnumValue;
  BufferSize: ScreenPair;
  CursorPosition: ScreenPair;
  CursorSize: number;
  WindowPosition: ScreenPair;
  WindowSize: ScreenPair;
  WindowTitle: string;
}

const screens = new WeakMap<PSHost, Screen>();
const colors = lazyType("System.ConsoleColor");

/** Numbers of ConsoleColor. */
const [black, gray] = [0, 7];

/** Rows that the screen keeps. */
const bufferHeight = 300;

function screen(): Screen {
  const { host } = runningEngine();
  const found = screens.get(host) ?? newScreen(host);
  screens.set(host, found);
  return found;
}

function newScreen(host: PSHost): Screen {
  return {
    BackgroundColor: EnumValue.of(colors(), black),
    ForegroundColor: EnumValue.of(colors(), gray),
    BufferSize: new ScreenPair("Size", host.width, bufferHeight),
    CursorPosition: new ScreenPair("Coordinates", 0, 0),
    CursorSize: 1,
    WindowPosition: new ScreenPair("Coordinates", 0, 0),
    WindowSize: windowSize(host),
    WindowTitle: "",
  };
}

function windowSize(host: PSHost): ScreenPair {
  return new ScreenPair("Size", host.width, host.height);
}

/** Pairs are structures: who reads one gets a copy. */
function kept<Name extends keyof Screen>(name: Name): PropertyAccess<HostView> {
  return {
    get: () => {
      const value = screen()[name];
      return value instanceof ScreenPair ? value.copy() : value;
    },
    set: (_, value: Screen[Name]) => {
      screen()[name] = value;
      if (name === "WindowTitle") runningEngine().host.setWindowTitle?.(String(value));
    },
  };
}

/** Keys of which only the release is awaited are told when they are pressed: terminals do not tell of more. */
function readKey(_view: HostView, options?: EnumValue): unknown {
  const wanted = options ? Number(options.value) : readKeyOptions.includeKeyDown;
  if ((wanted & (readKeyOptions.includeKeyDown | readKeyOptions.includeKeyUp)) === 0)
    throw clrException(
      "System.Management.Automation.PSArgumentException",
      "To read a key, either or both of IncludeKeyDown and IncludeKeyUp must be set.",
    );
  return keyInfo(pressedKey((wanted & readKeyOptions.noEcho) === 0), (wanted & readKeyOptions.includeKeyDown) !== 0);
}

const readKeyOptions = { noEcho: 2, includeKeyDown: 4, includeKeyUp: 8 } as const;

export const rawUserInterface = defineClr<HostView>(
  "System.Management.Automation.Internal.Host.InternalHostRawUserInterface",
  {
    base: "System.Management.Automation.Host.PSHostRawUserInterface",
    methods: {
      FlushInputBuffer: () => undefined,
      "LengthInBufferCells(string)": (_, text: string) => text.length,
      ReadKey: readKey,
    },
    properties: {
      ForegroundColor: kept("ForegroundColor"),
      BackgroundColor: kept("BackgroundColor"),
      CursorPosition: kept("CursorPosition"),
      WindowPosition: kept("WindowPosition"),
      CursorSize: kept("CursorSize"),
      BufferSize: kept("BufferSize"),
      WindowSize: kept("WindowSize"),
      MaxWindowSize: () => windowSize(runningEngine().host),
      MaxPhysicalWindowSize: () => windowSize(runningEngine().host),
      KeyAvailable: () => false,
      WindowTitle: kept("WindowTitle"),
    },
  },
);
