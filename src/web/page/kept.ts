import type { Session } from "../JournalEntry.ts";

/** What belongs to one tab where several have the page open: each would write over what the others keep. */
const ofTab: readonly string[] = ["session", "scripts"];

/** What the browser keeps of a page between two visits, by the page's name. A browser that keeps nothing is no reason to stop. */
export class Kept {
  /** The values of this tab, where the next visit is to find them. */
  readonly #own = new Map<string, unknown>();
  #isApart: boolean;

  /**
   * `apart`: called once when another tab has written what this one keeps; from then on this one keeps its session and its
   * scripts for itself, over reloads, until it is closed.
   */
  constructor(
    readonly name: string,
    apart: () => void,
  ) {
    this.#isApart = readFrom(() => sessionStorage, this.#key("apart")) === true;
    addEventListener("storage", ({ key, newValue }) => {
      if (this.#isApart || newValue === null || !ofTab.some((what) => key === this.#key(what))) return;
      this.#isApart = true;
      writeInto(() => sessionStorage, this.#key("apart"), true);
      for (const [what, value] of this.#own) this.#write(what, value);
      apart();
    });
  }

  get session(): Session | null {
    return this.#read<Session>("session");
  }

  set session(session: Session | null) {
    this.#write("session", session);
  }

  /** The session that a shared link put aside. */
  get aside(): Session | null {
    return this.#read<Session>("aside");
  }

  set aside(session: Session | null) {
    this.#write("aside", session);
  }

  /** The session of an earlier visit that the page could not go on with. */
  get earlier(): Session | null {
    return this.#read<Session>("earlier");
  }

  set earlier(session: Session | null) {
    this.#write("earlier", session);
  }

  /** Texts in the editor by the names of their scripts. */
  get scripts(): Readonly<Record<string, string>> {
    return this.#read<Record<string, string>>("scripts") ?? {};
  }

  set scripts(scripts: Readonly<Record<string, string>>) {
    this.#write("scripts", scripts);
  }

  get history(): readonly string[] {
    return this.#read<string[]>("history") ?? [];
  }

  set history(inputs: readonly string[]) {
    this.#write("history", inputs.slice(-1000));
  }

  #read<T>(what: string): T | null {
    const value = readFrom(() => this.#storage(what), this.#key(what)) as T | null;
    if (ofTab.includes(what)) this.#own.set(what, value);
    return value;
  }

  #write(what: string, value: unknown): void {
    if (ofTab.includes(what)) this.#own.set(what, value);
    writeInto(() => this.#storage(what), this.#key(what), value);
  }

  #storage(what: string): Storage {
    return this.#isApart && ofTab.includes(what) ? sessionStorage : localStorage;
  }

  #key(what: string): string {
    return `cmdlab ${this.name} ${what}`;
  }
}

/** Null where there is nothing, or the browser keeps nothing. */
function readFrom(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function writeInto(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // The browser keeps nothing, or its room is full.
  }
}
