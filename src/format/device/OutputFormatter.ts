import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { edition } from "../../objects/host/edition.ts";
import { defaultEnumerationLimit } from "../shape/displayText.ts";
import { errorStyles } from "../shape/errorText.ts";
import { defaultRequest, type ShapeSettings } from "../shape/FormatRequest.ts";
import { Shaper } from "../shape/Shaper.ts";
import { EntryWriter } from "./EntryWriter.ts";
import { GroupBuffer } from "./GroupBuffer.ts";
import type { LineDevice } from "./LineDevice.ts";

/** What formatting asks of the session, each time that it needs it. */
export interface OutputOptions {
  /** $ErrorView. */
  readonly errorView?: () => string;
  /** Whether a command of that name is found; absent: every one is. */
  readonly findsCommand?: (name: string) => boolean;
  /** $FormatEnumerationLimit; negative: no limit. */
  readonly enumerationLimit?: () => number;
  /** Columns of the screen, to which error records are laid out; absent: the device's width. */
  readonly screenWidth?: number;
  /** Receives errors of expressions in views and calculated columns, for $Error. */
  readonly onError?: (error: PSError) => void;
  /** Milliseconds of the session's clock; a table whose widths follow its rows begins to show after 300 of them. */
  readonly now?: () => number;
}

interface OpenStream {
  readonly shaper: Shaper;
  readonly buffer: GroupBuffer;
  readonly writer: EntryWriter;
}

/**
 * Shows a stream of objects as a pipeline's end does: objects by their views, text and errors as they come, entries of
 * the Format-* cmdlets as they are. Keeps a table open from one object to the next until `flush`, after which a new
 * stream may begin.
 */
export class OutputFormatter {
  #open: OpenStream | null = null;

  constructor(
    readonly device: LineDevice,
    readonly options: OutputOptions = {},
  ) {}

  write(value: unknown): void {
    const open = this.#open ?? this.#begin();
    open.shaper.process(value);
  }

  /** An error that came along the error stream: stands where it came, and screens tell it apart. */
  writeError(record: ErrorRecord): void {
    const open = this.#open ?? this.#begin();
    open.shaper.processError(record);
  }

  /** Ends what is open: rows held back, the group, the document. */
  flush(): void {
    if (!this.#open) return;
    const { shaper, buffer, writer } = this.#open;
    this.#open = null;
    shaper.end();
    buffer.drain();
    writer.end();
  }

  /** Drops what is open: rows held back are never shown, as when an error ends the pipeline that they stand in. */
  abandon(): void {
    this.#open = null;
  }

  #begin(): OpenStream {
    const writer = new EntryWriter(this.device);
    const buffer = new GroupBuffer(writer, this.device, this.options.now);
    const settings = shapeSettings(this.options, this.device.width);
    // What a script makes of the limit later holds for the streams that begin then.
    const limit = settings.enumerationLimit();
    const shaper = new Shaper(defaultRequest, { ...settings, enumerationLimit: () => limit }, (entry) =>
      buffer.add(entry),
    );
    this.#open = { writer, buffer, shaper };
    return this.#open;
  }
}

/** The options as shaping takes them. */
export function shapeSettings(options: OutputOptions, deviceWidth: number): ShapeSettings {
  return {
    enumerationLimit: options.enumerationLimit ?? (() => defaultEnumerationLimit),
    errorView: options.errorView ?? (() => errorStyles[edition()].defaultView),
    findsCommand: options.findsCommand ?? (() => true),
    screenWidth: options.screenWidth ?? deviceWidth,
    ...(options.onError ? { onError: options.onError } : {}),
  };
}
