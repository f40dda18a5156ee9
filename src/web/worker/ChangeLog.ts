import type { StoreSchema } from "../../store/Collection.ts";
import type { JournalEntry, RecordChange } from "../../store/journal/JournalEntry.ts";
import { MemoryPersistence } from "../../store/MemoryPersistence.ts";
import type { StoreState } from "../../store/Persistence.ts";
import type { ChangeView } from "../OrganizationView.ts";

/** How many changes are remembered for the person. */
const longest = 40;

type Plain = Readonly<Record<string, unknown>>;

/** Keeps a store in memory, and the last changes for whoever wants to see them. */
export class ChangeLog extends MemoryPersistence {
  /** Newest first. */
  changes: readonly ChangeView[] = [];
  /** Begins to remember: what filled the store is no change. */
  isWatching = false;
  readonly #known = new Map<string, Plain>();

  constructor(schema: StoreSchema, state: StoreState | null = null) {
    super(schema, state);
    for (const [collection, table] of state?.tables ?? [])
      for (const [key, record] of table.entries()) this.#known.set(`${collection}\n${key}`, record as Plain);
  }

  override append(entry: JournalEntry): void {
    super.append(entry);
    const seen = entry.changes.map((change) => this.#view(entry.sequence, change));
    if (this.isWatching) this.changes = [...seen.reverse(), ...this.changes].slice(0, longest);
  }

  #view(number: number, change: RecordChange): ChangeView {
    const collection = "put" in change ? change.put : change.remove;
    const key = `${collection}\n${change.key}`;
    const before = this.#known.get(key);
    const after = "put" in change ? (change.record as Plain) : null;
    if (after) this.#known.set(key, after);
    else this.#known.delete(key);
    const kind = !after ? "removed" : before ? "changed" : "made";
    return {
      number,
      kind,
      collection,
      name: nameOf(after ?? before ?? {}) ?? change.key,
      members: before && after ? differing(before, after) : [],
    };
  }
}

function nameOf(record: Plain): string | null {
  const properties = (record.values ?? record.properties ?? {}) as Plain;
  const found = [record.name, properties.Name, properties.name, record.identity].find(
    (each) => typeof each === "string",
  );
  return typeof found === "string" ? found : null;
}

/** The members in which two records differ; of those that hold an object the members inside. */
function differing(before: Plain, after: Plain): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return isPlain(old) && isPlain(now) ? differing(old, now) : [name];
  });
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
