import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Threading.CancellationTokenSource. */
export class CancellationSource extends ClrObject {
  canceled = false;

  get clrType(): ClrType {
    return sourceType();
  }
}

/** System.Threading.CancellationToken: of a source, or one that stays as it is. */
export class CancellationTokenObject extends ClrObject {
  constructor(
    readonly source: CancellationSource | null,
    readonly always: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return tokenType();
  }

  get canceled(): boolean {
    return this.source?.canceled ?? this.always;
  }
}

const sourceType = lazyType("System.Threading.CancellationTokenSource");
const tokenType = lazyType("System.Threading.CancellationToken");
