import { HostFailure } from "../base/HostFailure.ts";
import { pathText, type ShapeProblem } from "./record/RecordShape.ts";
import {
  repairNotes,
  type StoreData,
  type StoreErrorId,
  type StoreNoticeId,
  storeMessages,
  storeNotices,
  storeSentence,
} from "./storeMessages.ts";

/** Why the store refused: a stable id, and the facts that its sentence is made of. */
export class StoreError extends HostFailure {
  declare readonly id: StoreErrorId;
  readonly data: StoreData;

  constructor(id: StoreErrorId, data: StoreData = {}) {
    super(id, storeSentence(storeMessages[id], data));
    this.name = "StoreError";
    this.data = data;
  }
}

/** A record that is not what its collection's shape says. */
export function recordInvalid(collection: string, key: string, problem: ShapeProblem): StoreError {
  return new StoreError("StoreRecordInvalid", {
    collection,
    key,
    path: pathText(problem.path),
    expected: problem.expected,
    found: problem.found,
  });
}

/** Something the store mended or passed over while opening; the command line prints it on stderr. */
export interface StoreNotice {
  readonly id: StoreNoticeId;
  readonly data: StoreData;
  readonly text: string;
}

/** A sentence of a repair. */
export function repairNote(id: keyof typeof repairNotes, data: StoreData): string {
  return storeSentence(repairNotes[id], data);
}

export function storeNotice(id: StoreNoticeId, data: StoreData): StoreNotice {
  return { id, data, text: storeSentence(storeNotices[id], data) };
}
