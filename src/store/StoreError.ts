import { HostFailure } from "../base/HostFailure.ts";
import {
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

/** Something the store mended or passed over while opening; the command line prints it on stderr. */
export interface StoreNotice {
  readonly id: StoreNoticeId;
  readonly data: StoreData;
  readonly text: string;
}

export function storeNotice(id: StoreNoticeId, data: StoreData): StoreNotice {
  return { id, data, text: storeSentence(storeNotices[id], data) };
}
