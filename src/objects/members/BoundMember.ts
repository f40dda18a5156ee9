import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { PSMemberInfo, PSMemberTypes } from "./PSMemberInfo.ts";

/** A member of an object as $object.PSObject.Properties gives it: reads and writes go to the object. */
export class BoundMember extends ClrObject {
  constructor(
    readonly owner: unknown,
    readonly name: string,
    readonly memberType: PSMemberTypes,
    /** The extended or type data member behind it; null for one of .NET or an adapter. */
    readonly member: PSMemberInfo | null,
    readonly isInstance: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    const { memberType } = this;
    return typeByName(`System.Management.Automation.PS${memberType}`);
  }
}

/** $object.PSObject.Properties, Methods and Members. */
export class MemberCollection extends ClrObject {
  constructor(
    readonly owner: unknown,
    readonly part: "Member" | "Property" | "Method",
    readonly members: () => readonly BoundMember[],
  ) {
    super();
  }

  get clrType(): ClrType {
    const element = this.part === "Member" ? "PSMemberInfo" : `PS${this.part}Info`;
    return typeByName(
      `System.Management.Automation.PSMemberInfoIntegratingCollection[System.Management.Automation.${element}]`,
    );
  }

  override get elements(): readonly BoundMember[] {
    return this.members();
  }
}
