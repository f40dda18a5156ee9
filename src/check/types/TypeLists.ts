import type { Surroundings } from "../Surroundings.ts";

/** What lists say of types of .NET by their full names, whatever their case, each read when it is first asked for (source: reflection in .NET and .NET Framework). */
export class TypeLists {
  #final: ReadonlySet<string> | null = null;
  #derived: ReadonlyMap<string, readonly string[]> | null = null;
  #events: ReadonlyMap<string, string> | null = null;
  #handled: ReadonlyMap<string, readonly string[]> | null = null;
  #statics: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(readonly moduleTable: Surroundings["moduleTable"]) {}

  /** Whether no type of .NET is derived from one. */
  isFinal(type: string): boolean {
    this.#final ??= new Set(this.#linesOf("final-types.txt").flatMap(namesBehind));
    return this.#final.has(type.toLowerCase());
  }

  /** The names of members that types derived from one have and it does not; null where these are not known. */
  derivedMembers(type: string): readonly string[] | null {
    this.#derived ??= new Map(
      this.#linesOf("derived-members.txt").map((line) => {
        const [name, ...members] = line.split(" ");
        return [name.toLowerCase(), members];
      }),
    );
    return this.#derived.get(type.toLowerCase()) ?? null;
  }

  /** The type of what an event of Windows Forms hands over besides its sender; null for one that hands over nothing of its own. */
  eventArguments(event: string): string | null {
    this.#events ??= new Map(
      this.#linesOf("event-arguments.txt").flatMap((line) => {
        const [type, ...events] = line.split(" ");
        return events.map((each) => [each.toLowerCase(), type] as const);
      }),
    );
    return this.#events.get(event.toLowerCase()) ?? null;
  }

  /** The methods that add and remove handlers of the events of a type; null for a type without events, and one whose table has them. */
  eventMembers(type: string): readonly string[] | null {
    this.#handled ??= new Map(
      this.#linesOf("event-names.txt").map((line) => {
        const [name, ...events] = line.split(" ");
        return [name.toLowerCase(), events.flatMap((each) => [`add_${each}`, `remove_${each}`])];
      }),
    );
    return this.#handled.get(type.toLowerCase()) ?? null;
  }

  /** The static members that a type has besides those of its table; null for a type whose static members are not all known. */
  otherStatics(type: string): readonly string[] | null {
    this.#statics ??= new Map(
      this.#linesOf("whole-statics.txt")
        .flatMap(namesBehind)
        .map((each) => {
          const [name, ...members] = each.split("+");
          return [name, members];
        }),
    );
    return this.#statics.get(type.toLowerCase()) ?? null;
  }

  #linesOf(table: Parameters<Surroundings["moduleTable"]>[0]): readonly string[] {
    return this.moduleTable(table)
      .split("\n")
      .filter((line) => line !== "");
  }
}

/** The full names of a line, in lower case: a namespace, and the types of it. */
function namesBehind(line: string): readonly string[] {
  const [namespace, ...names] = line.toLowerCase().split(" ");
  return names.map((name) => `${namespace}.${name}`);
}
