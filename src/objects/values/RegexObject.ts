import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** A [regex]: pattern and options as .NET has them; `text/dotnetRegex.ts` compiles (and caches) what matches. */
export class RegexObject extends ClrObject {
  constructor(
    readonly pattern: string,
    /** The number of a RegexOptions value. */
    readonly options = 0,
  ) {
    super();
  }

  get clrType(): ClrType {
    return regexType();
  }
}

const regexType = lazyType("System.Text.RegularExpressions.Regex");
