import type { Session } from "../JournalEntry.ts";

/** What the browser keeps of a page between two visits, by the page's name. A browser that keeps nothing is no reason to stop. */
export class Kept {
  constructor(readonly name: string) {}

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
    try {
      return JSON.parse(localStorage.getItem(`cmdlab ${this.name} ${what}`) ?? "null") as T | null;
    } catch {
      return null;
    }
  }

  #write(what: string, value: unknown): void {
    try {
      if (value === null) localStorage.removeItem(`cmdlab ${this.name} ${what}`);
      else localStorage.setItem(`cmdlab ${this.name} ${what}`, JSON.stringify(value));
    } catch {
      // The browser keeps nothing, or its room is full.
    }
  }
}
