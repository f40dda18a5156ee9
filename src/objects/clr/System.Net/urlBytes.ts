import { checkNotGreater, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { bytesOf } from "../System.IO/bytes.ts";

type Bytes = readonly unknown[];

/** What is made of a part of the bytes by WebUtility and HttpUtility; nothing of nothing. */
export function throughBytes<Made>(change: (bytes: Uint8Array) => Made) {
  return (bytes: Bytes | null, offset = 0, count = bytes?.length ?? 0): Made | null => {
    if (bytes === null && count === 0) return null;
    checkNotNull(bytes, "bytes");
    const all = bytes as Bytes;
    checkNotNegative(offset, "offset");
    checkNotGreater(offset, all.length, "offset");
    checkNotNegative(count, "count");
    checkNotGreater(count, all.length - offset, "count");
    return change(bytesOf(all.slice(offset, offset + count)));
  };
}

export const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
