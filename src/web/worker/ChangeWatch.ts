import { isJsonObject } from "../../base/isJsonObject.ts";
import { changedRecords, type RecordDifference } from "../../store/changedRecords.ts";
import type { Store } from "../../store/Store.ts";
import type { ChangeView } from "../OrganizationView.ts";

/** How many changes are remembered for the person. */
const longest = 40;

type Plain = Readonly<Record<string, unknown>>;

/** Remembers what changed in a store between two looks at it. */
export class ChangeWatch {
  /** Newest first. */
  changes: readonly ChangeView[] = [];
  #before: Store;
  #seen: Store;
  #revision: number;

  constructor(store: Store) {
    this.#before = store.fork();
    this.#seen = store;
    this.#revision = store.revision;
  }

  look(store: Store): void {
    if (store === this.#seen && store.revision === this.#revision) return;
    const found = [...changedRecords(this.#before, store)].map((each) => changeView(each, store.revision));
    this.changes = [...found.reverse(), ...this.changes].slice(0, longest);
    this.#before = store.fork();
    this.#seen = store;
    this.#revision = store.revision;
  }
}

function changeView({ collection, key, before, after }: RecordDifference, number: number): ChangeView {
  const kind = after === null ? "removed" : before === null ? "made" : "changed";
  const members = before && after ? differing(before as Plain, after as Plain) : [];
  return { number, kind, collection, name: nameOf((after ?? before ?? {}) as Plain) ?? key, members };
}

function nameOf(record: Plain): string | null {
  const properties = (record.values ?? record.properties ?? {}) as Plain;
  const names = [record.name, properties.Name, properties.name, record.identity];
  const found = names.find((each) => typeof each === "string");
  return typeof found === "string" ? found : null;
}

/** The members in which two records differ; of those that hold an object the members inside. */
function differing(before: Plain, after: Plain): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return isJsonObject(old) && isJsonObject(now) ? differing(old, now) : [name];
  });
}
