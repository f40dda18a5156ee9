import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { ArrayList } from "../../values/collections/ArrayList.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";
import { psObjectCollection } from "../../values/collections/psObjectCollection.ts";

/** A group that Group-Object found. */
export class GroupInfo extends ClrObject {
  readonly values: ArrayList;
  #group: ListObject | undefined;
  readonly #items: unknown[];

  constructor(
    public name: string,
    items: unknown[],
    values: unknown[],
    /** False for -NoElement: only the count is kept. */
    readonly hasElements: boolean,
  ) {
    super();
    this.#items = items;
    this.values = new ArrayList(values);
  }

  get clrType(): ClrType {
    return this.hasElements ? groupType() : noElementType();
  }

  get count(): number {
    return this.#items.length;
  }

  get group(): ListObject {
    const items = this.hasElements ? this.#items : [];
    this.#group ??= psObjectCollection(items);
    return this.#group;
  }
}

const groupType = lazyType("Microsoft.PowerShell.Commands.GroupInfo");
const noElementType = lazyType("Microsoft.PowerShell.Commands.GroupInfoNoElement");

export default defineClr<GroupInfo>({
  properties: {
    Values: (self) => self.values,
    Count: (self) => self.count,
    Group: (self) => self.group,
    Name: (self) => self.name,
  },
});
