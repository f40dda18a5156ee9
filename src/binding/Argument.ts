import type { Extent } from "../diag/Extent.ts";

/** One argument of a call, evaluated. `name` is a parameter token's ("-Path"), null for a positional value. */
export interface Argument {
  readonly name: string | null;
  /** False for "-Path" without a value behind a colon: the next argument may be its value. */
  readonly hasValue: boolean;
  readonly value: unknown;
  readonly extent: Extent | null;
  readonly parameterExtent: Extent | null;
  /** From a splatted hashtable: it gives way to a parameter named in the call. */
  readonly fromSplat: boolean;
  /** From $args, where it was written with a colon and its value became an argument of its own. */
  readonly hasColon?: boolean;
  /** A bare word as it was written, whose number or text is meant by the parameter's type; else undefined. */
  readonly bareWord?: string;
}

export function positional(value: unknown, extent: Extent | null = null): Argument {
  return { name: null, hasValue: true, value, extent, parameterExtent: null, fromSplat: false };
}

export function named(name: string, value: unknown, extent: Extent | null = null): Argument {
  return { name, hasValue: true, value, extent, parameterExtent: extent, fromSplat: false };
}

/** A parameter written without a value: a switch, or the next argument is its value. */
export function bareParameter(name: string, extent: Extent | null): Argument {
  return { name, hasValue: false, value: undefined, extent, parameterExtent: extent, fromSplat: false };
}
