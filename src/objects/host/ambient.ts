import type { NetworkFailure } from "../../base/networkFailure.ts";
import { Surrounding } from "../../base/Surrounding.ts";
import type { ClrType } from "../types/ClrType.ts";
import type { LoadedAssembly } from "../types/LoadedAssembly.ts";
import type { PropertyBag } from "../values/PropertyBag.ts";
import type { ScriptBlock } from "../values/ScriptBlock.ts";
import type { CultureInfo } from "../values/time/CultureInfo.ts";

/** A request; names of headers are in lower case. */
export interface WebRequestParts {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebAnswer {
  readonly status: number;
  /** The phrase behind the status: "Not Found". */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why there is no answer, and what .NET Framework says of it. */
export interface WebFailure {
  readonly failure: NetworkFailure;
  readonly message: string;
}

/** What was asked for and is not modelled: `what` as the error names it, and the command and parameter where it is one. */
export interface MissingPart {
  readonly what: string;
  readonly command: string | null;
  readonly parameter: string | null;
}

/** What operations on values need to know of the session that runs them. */
export interface Ambient {
  /** IANA name of the session's time zone: "UTC", "America/Los_Angeles". */
  readonly timeZone: string;
  /** What ends a line on the session's system; absent: as on Windows. */
  readonly newLine?: string;
  /** The culture of the session's thread, and the one of texts for people; absent: en-US. */
  culture?: CultureInfo;
  uiCulture?: CultureInfo;
  /** Milliseconds since 1970 of the session's clock. */
  now(): number;
  /** Lets the clock go on; absent: time stands still. */
  sleep?(milliseconds: number): void;
  /** A number in [0, 1) of the session's random source. */
  random(): number;
  /** A new GUID in lower case with hyphens. */
  newGuid(): string;
  /** $OFS, or null where it is not set. */
  outputFieldSeparator(): string | null;
  /** What Set-StrictMode has set where the code runs, 0 for nothing; absent: it has set nothing. */
  strictVersion?(): number;
  /** $PSStyle; absent: there is none. It is made when first asked for; `made` is null before. */
  readonly style?: { get(): PropertyBag; readonly made: PropertyBag | null };
  /** The path of the current location; absent where paths are never shown relative to it, as on Unix systems. */
  location?(): string;
  /** The type that a text means to the code that runs, a session's own classes included; absent: .NET's only. */
  findType?(name: string): ClrType | null;
  /** The assembly in a file by its full path, whose types are known from then on; absent: none is loaded from files. */
  loadAssembly?(path: string): LoadedAssembly;
  /** Sends a request over the emulated network. Absent: there is no network. */
  webRequest?(request: WebRequestParts): WebAnswer | WebFailure;
  /** Told of everything that ends in `NotModelled`, whether the error is ever seen or not. */
  notModelled?(missing: MissingPart): void;
  /** Told of every text that is never to be printed. */
  secretMade?(secret: { readonly plainText: string }): void;
  /** A script block of that text in the session; absent: there is none to run it. */
  scriptBlock?(text: string): ScriptBlock;
}

export const sessionAmbient = new Surrounding<Ambient>({
  timeZone: "UTC",
  now: () => 0,
  random: () => 0,
  newGuid: () => "00000000-0000-0000-0000-000000000000",
  outputFieldSeparator: () => null,
});

export function ambient(): Ambient {
  return sessionAmbient.current;
}
