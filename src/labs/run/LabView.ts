import { once } from "../../base/once.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { registerType } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { changedRecords, type RecordDifference } from "../../store/changedRecords.ts";
import type { Store } from "../../store/Store.ts";
import { nounOfRecord } from "../../world/history/nounOfRecord.ts";
import { plainObject } from "../plainObject.ts";

/** What a check is told of what happened. */
export interface LabViewParts {
  /** The organisation when the task began, and now. */
  readonly before: Store;
  readonly now: Store;
  /** The lines that were typed; null for checks, which do not decide by them. */
  readonly history: readonly string[] | null;
}

/** `$Lab` of a check: `Changes` are the records that differ since the task began, `History` the lines that were typed. */
export class LabView extends ClrObject {
  #changes: readonly unknown[] | null = null;

  private constructor(readonly parts: LabViewParts) {
    super();
  }

  static of(parts: LabViewParts): LabView {
    registerLabView();
    return new LabView(parts);
  }

  get clrType(): ClrType {
    return labViewType();
  }

  get changes(): readonly unknown[] {
    this.#changes ??= [...changedRecords(this.parts.before, this.parts.now)].map(changeObject);
    return this.#changes;
  }
}

function changeObject({ collection, key, before, after }: RecordDifference): unknown {
  const known = nounOfRecord({ collection, key, before, after });
  const kind = before === null ? "Added" : after === null ? "Removed" : "Changed";
  return plainObject({
    Kind: kind,
    Noun: known?.noun ?? null,
    Identity: known?.identity ?? null,
    Collection: collection,
    Key: key,
    Before: before,
    After: after,
  });
}

const labViewType = lazyType("Cmdlab.LabView");

const registerLabView = once((): void => {
  registerType(
    defineClr<LabView>("Cmdlab.LabView", {
      properties: {
        "psobject Changes {get;}": (self) => [...self.changes],
        "psobject History {get;}": (self) => (self.parts.history === null ? null : [...self.parts.history]),
      },
      toText: () => "Cmdlab.LabView",
    }) as never,
  );
});
