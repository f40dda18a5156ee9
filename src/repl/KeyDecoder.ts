import { isWholeSequence, keyOfSequence } from "./escapeSequences.ts";
import type { InputEvent } from "./InputEvent.ts";

const pasteStart = "\u001b[200~";
const pasteEnd = "\u001b[201~";

/** Divides what a terminal sends into keys and pasted texts. Whatever comes in is kept until it is whole; nothing is dropped. */
export class KeyDecoder {
  #pending = "";
  #pasted: string[] | null = null;
  #received = 0;

  /** Whether something waits for its rest: an escape that may begin a sequence, or a paste without its end. */
  get isWaiting(): boolean {
    return this.#pending !== "" || this.#pasted !== null;
  }

  /** Whether more than an escape alone waits, so that hardly anything but the rest of a sequence can follow. */
  get isInSequence(): boolean {
    return this.#pending.length > 1;
  }

  push(chunk: string): InputEvent[] {
    this.#pending += chunk;
    this.#received = this.#pending.length;
    return this.#take(false);
  }

  /** Nothing more came: an escape was the key itself. A paste goes on waiting for its end. */
  flush(): InputEvent[] {
    return this.#take(true);
  }

  #take(isAll: boolean): InputEvent[] {
    const events: InputEvent[] = [];
    while (this.#pending !== "") {
      const event = this.#pasted ? this.#takePasted() : this.#takeKey(isAll);
      if (event === null) break;
      if (event !== "more") events.push(event);
    }
    return events;
  }

  #takePasted(): InputEvent | null {
    const end = this.#pending.indexOf(pasteEnd);
    const pasted = this.#pasted ?? [];
    if (end < 0) {
      // The mark itself may be cut in two.
      const kept = beginningAtEnd(this.#pending, pasteEnd);
      pasted.push(this.#pending.slice(0, this.#pending.length - kept));
      this.#pending = this.#pending.slice(this.#pending.length - kept);
      return null;
    }
    pasted.push(this.#pending.slice(0, end));
    this.#pending = this.#pending.slice(end + pasteEnd.length);
    this.#pasted = null;
    return { kind: "paste", text: pasted.join("").replace(/\r\n?/g, "\n") };
  }

  #takeKey(isAll: boolean): InputEvent | "more" | null {
    const text = this.#pending;
    if (text.startsWith(pasteStart)) {
      this.#pending = text.slice(pasteStart.length);
      this.#pasted = [];
      return "more";
    }
    const length = text[0] === "\u001b" ? isWholeSequence(text) : characterLength(text);
    if (length === 0 && !isAll) return null;
    const taken = text.slice(0, length || 1);
    this.#pending = text.slice(taken.length);
    const key = keyOfSequence(taken);
    return key
      ? { kind: "key", ...key, isFollowed: this.#pending !== "", isInBurst: taken.length < this.#received }
      : "more";
  }
}

/** Units of the character at the start; 0 where the second half of a pair is still to come. */
function characterLength(text: string): number {
  const code = text.charCodeAt(0);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return text.length > 1 ? 2 : 0;
}

/** How many characters at the end of a text begin the mark. */
function beginningAtEnd(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length--)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
