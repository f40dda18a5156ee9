import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** The streams whose records are texts. */
export type TextStream = "Warning" | "Verbose" | "Debug";

/** The streams other than that of output whose lines a screen tells apart. */
export type ScreenStream = TextStream | "Error";

/** A warning, verbose or debug message on its stream. */
export class StreamRecord extends ClrObject {
  constructor(
    readonly stream: TextStream,
    readonly message: string,
    readonly invocation: unknown,
    /** Kept by -WarningVariable or made by a script: shown as its text alone, since it came along no stream of warnings. */
    readonly isKept = false,
  ) {
    super();
  }

  kept(): StreamRecord {
    return new StreamRecord(this.stream, this.message, this.invocation, true);
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.${this.stream}Record`);
  }
}
