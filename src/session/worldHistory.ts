import type { AllowedChange, OrganizationChange, OrganizationHistory } from "../command/OrganizationHistory.ts";
import { type ChangedRecord, changedRecords } from "../world/history/changedRecords.ts";
import { nounOfRecord } from "../world/history/nounOfRecord.ts";
import { recordDifferences } from "../world/history/recordDifferences.ts";
import { nounNamed } from "../world/nouns/nounNamed.ts";
import { findRows } from "../world/nouns/rows/findRow.ts";
import { acceptsRow, familyOf } from "../world/nouns/rows/listRows.ts";
import { type NounRow, removedStock, rowCollections } from "../world/nouns/rows/NounRow.ts";
import { untouchedStock } from "../world/nouns/rows/stockRows.ts";
import type { World } from "../world/World.ts";

/** A moment of the organisation. */
interface Mark {
  readonly store: World["store"];
  /** Puts the organisation back to it. */
  readonly restore: () => void;
}

/** What became of the organisation of a session since a test, or the session, began. */
export class WorldHistory implements OrganizationHistory {
  readonly #world: World;
  #beginning: Mark;

  constructor(world: World) {
    this.#world = world;
    this.#beginning = this.#mark();
  }

  begin(): () => void {
    const outer = this.#beginning;
    this.#beginning = this.#mark();
    return () => {
      this.#beginning = outer;
    };
  }

  changes(work?: () => void): readonly OrganizationChange[] {
    return this.#since(work).records.flatMap(changesOf);
  }

  changesBesides(allowed: readonly AllowedChange[], work?: () => void): readonly OrganizationChange[] {
    const { mark, records } = this.#since(work);
    if (records.length === 0) return [];
    const now = this.#named(allowed);
    const then = this.#at(mark, () => this.#named(allowed));
    return records.filter((record) => !allowed.some((each) => allows(each, record, now, then))).flatMap(changesOf);
  }

  atBeginning<T>(work: () => T): T {
    return this.#at(this.#beginning, work);
  }

  #since(work: (() => void) | undefined): { readonly mark: Mark; readonly records: readonly ChangedRecord[] } {
    const mark = work ? this.#mark() : this.#beginning;
    work?.();
    const records = changedRecords(mark.store, this.#world.store);
    return { mark, records: this.#withStock(records).filter(isChange) };
  }

  /** What setup made is in the store only once somebody changed or removed it: it was there before. */
  #withStock(records: readonly ChangedRecord[]): readonly ChangedRecord[] {
    const gone = new Set(records.filter(({ after }) => after === null).map(({ key }) => key));
    return records
      .filter(({ collection, key }) => collection !== removedStock.name || !gone.has(key))
      .map((record) => {
        if (record.collection === removedStock.name) return { ...record, before: record.after, after: record.before };
        if (record.before !== null || !isRow(record)) return record;
        const definition = nounNamed((record.after as NounRow).noun);
        const stock = definition && untouchedStock(this.#world, definition).find(({ guid }) => guid === record.key);
        return stock ? { ...record, before: stock } : record;
      });
  }

  #mark(): Mark {
    const { store } = this.#world;
    return { store: store.fork(), restore: store.keep() };
  }

  #at<T>(mark: Mark, work: () => T): T {
    const now = this.#world.store.keep();
    mark.restore();
    try {
      return work();
    } finally {
      now();
    }
  }

  /** GUIDs of the objects that the allowed changes name at this moment. */
  #named(allowed: readonly AllowedChange[]): ReadonlySet<string> {
    return new Set(allowed.flatMap(({ noun, identity }) => (identity === null ? [] : this.#guids(noun, identity))));
  }

  #guids(noun: string, identity: string): readonly string[] {
    const definition = nounNamed(noun);
    return definition ? findRows(this.#world, definition, identity).map(({ guid }) => guid) : [];
  }
}

function isChange(record: ChangedRecord): boolean {
  if (nounOfRecord(record) === null) return false;
  return record.before === null || record.after === null || recordDifferences(record.before, record.after).length > 0;
}

function changesOf(record: ChangedRecord): OrganizationChange[] {
  const name = nounOfRecord(record);
  if (name === null) return [];
  const { before, after } = record;
  if (before === null || after === null)
    return [{ ...name, kind: before === null ? "Added" : "Removed", property: "", before: null, after: null }];
  return recordDifferences(before, after).map((difference) => ({ ...name, kind: "Changed", ...difference }));
}

/** By what its kind calls the object, and what the identity names then or now; what has no GUID is known by its name. */
function allows(
  { noun, identity }: AllowedChange,
  record: ChangedRecord,
  now: ReadonlySet<string>,
  then: ReadonlySet<string>,
): boolean {
  if (!isOfNoun(record, noun)) return false;
  if (identity === null) return true;
  const { guid } = (record.after ?? record.before) as { readonly guid?: unknown };
  if (typeof guid === "string" && (now.has(guid) || then.has(guid))) return true;
  const name = nounOfRecord(record);
  return isSame(name?.identity ?? "", identity) || isSame(record.key, identity);
}

function isRow({ collection }: ChangedRecord): boolean {
  return rowCollections.has(collection);
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function isOfNoun(record: ChangedRecord, noun: string): boolean {
  if (isSame(nounOfRecord(record)?.noun ?? "", noun)) return true;
  const definition = nounNamed(noun);
  if (!definition || !isRow(record)) return false;
  const rows = [record.before, record.after].filter((row) => row !== null) as NounRow[];
  const family = familyOf(definition).noun;
  return rows.some((row) => row.noun === family && acceptsRow(definition, row));
}
