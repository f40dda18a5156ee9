import { integerOf } from "../../objects/text/numbers/numberDigits.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { UInt64 } from "../../objects/values/numbers.ts";
import { PSObject } from "../../objects/values/PSObject.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";

const pagingType = lazyType("System.Management.Automation.PagingParameters");
const all = new UInt64(2n ** 64n - 1n);

/** $PSCmdlet.PagingParameters: what the call of a function with SupportsPaging asks for. */
export class PagingParameters extends ClrObject {
  readonly skip: UInt64;
  readonly first: UInt64;
  readonly includeTotalCount: SwitchParameter;

  constructor(bound: ReadonlyMap<string, unknown>) {
    super();
    const [skip, first, total] = ["Skip", "First", "IncludeTotalCount"].map((name) => bound.get(name));
    this.skip = skip instanceof UInt64 ? skip : new UInt64(0n);
    this.first = first instanceof UInt64 ? first : all;
    this.includeTotalCount = total instanceof SwitchParameter ? total : SwitchParameter.absent;
  }

  get clrType(): ClrType {
    return pagingType();
  }

  /** The count with a text of its own by how sure it is, from 0 to 1. */
  static totalCount(count: UInt64, accuracy: number): PSObject {
    const text =
      accuracy >= 1
        ? `Total count: ${integerOf(count)}`
        : accuracy <= 0
          ? "Unknown total count"
          : `Estimated total count: ${integerOf(count)}`;
    return new PSObject(count, text);
  }
}
