import type { InputEvent, KeyPress } from "../InputEvent.ts";
import { KeyDecoder } from "../KeyDecoder.ts";

/** How long a tab at the end of what came waits for what may follow, in milliseconds. */
const patience = 15;

/** The same for an escape alone: a sequence may come in two pieces, and a person who pressed the key sees no delay yet. */
const patienceOfEscape = 50;

/** The same for a sequence that has begun: a slow line cuts it anywhere. */
const patienceInSequence = 150;

/** Where the keys of a terminal come from, as the sequences that terminals send. */
export interface KeyStream {
  setRawMode(isRaw: boolean): unknown;
  setEncoding(encoding: "utf8"): unknown;
  on(event: "data" | "end", listener: (chunk: string) => void): unknown;
  resume(): unknown;
}

/**
 * The keys of a terminal in raw mode, from the first question on until the program ends: what is typed ahead waits here, so
 * that nothing is lost between two inputs.
 */
export class TerminalKeys {
  readonly #decoder = new KeyDecoder();
  readonly #queue: InputEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** How many pieces came so far. */
  #received = 0;
  #isOpen = false;
  /** Told that something is in the queue. */
  onEvents: () => void = () => {};
  /** Ctrl+C where nobody reads; says whether it was taken. */
  onInterrupt: () => boolean = () => false;

  /** `wait`: does something when a time is over. */
  constructor(
    readonly input: KeyStream,
    readonly wait: (then: () => void, milliseconds: number) => ReturnType<typeof setTimeout> = (then, milliseconds) =>
      setTimeout(then, milliseconds),
  ) {}

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.input.setRawMode(true);
    this.input.setEncoding("utf8");
    this.input.on("data", (chunk: string) => this.#receive(chunk));
    this.input.on("end", () => this.#take([endOfInput]));
    this.input.resume();
  }

  next(): InputEvent | undefined {
    return this.#queue.shift();
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** Puts events before those that wait. */
  putBack(events: readonly InputEvent[]): void {
    this.#queue.unshift(...events);
  }

  #receive(chunk: string): void {
    this.#received++;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#take(this.#decoder.push(chunk));
  }

  #take(events: readonly InputEvent[]): void {
    for (const event of events) {
      const isInterrupt = event.kind === "key" && event.chord === "Ctrl+c";
      if (!isInterrupt || !this.onInterrupt()) this.#add(event);
    }
    if (this.#decoder.isWaiting || isHeldTab(this.#queue.at(-1))) {
      const received = this.#received;
      const settle = () => (received === this.#received ? this.#settle() : undefined);
      this.#timer = this.wait(settle, this.#patience());
    }
    this.onEvents();
  }

  #patience(): number {
    if (this.#decoder.isInSequence) return patienceInSequence;
    return this.#decoder.isWaiting ? patienceOfEscape : patience;
  }

  #settle(): void {
    this.#timer = null;
    const events = this.#decoder.flush();
    if (events.length > 0) this.#take(events);
    else this.onEvents();
  }

  /** Tabs at the end, of which it is not known yet whether they were typed or pasted. */
  get hasUnsettledTab(): boolean {
    return this.#timer !== null && this.#queue.every(isHeldTab);
  }

  /** A text or the end of a line makes text of the tabs before it; behind other keys they stay keys. */
  #add(event: InputEvent): void {
    if (isTab(event)) {
      this.#queue.push({ ...event, isFollowed: false });
      return;
    }
    const isText = event.kind === "paste" || event.text !== "" || event.chord === "Enter";
    for (let at = this.#queue.length - 1; isText && at >= 0; at--) {
      const before = this.#queue[at];
      if (!isHeldTab(before)) break;
      this.#queue[at] = { ...before, isFollowed: true };
    }
    this.#queue.push(event);
  }
}

type Tab = KeyPress & { readonly text: "\t" };

const isTab = (event: InputEvent | undefined): event is Tab => event?.kind === "key" && event.text === "\t";

const isHeldTab = (event: InputEvent | undefined): event is Tab => isTab(event) && !event.isFollowed;

const endOfInput: InputEvent = { kind: "key", chord: "Ctrl+d", text: "", isFollowed: false, isInBurst: false };
