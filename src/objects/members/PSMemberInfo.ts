import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { MemberTable } from "./MemberTable.ts";

export type PSMemberTypes =
  | "AliasProperty"
  | "CodeProperty"
  | "Property"
  | "NoteProperty"
  | "ScriptProperty"
  | "PropertySet"
  | "Method"
  | "CodeMethod"
  | "ScriptMethod"
  | "ParameterizedProperty"
  | "MemberSet"
  | "Event"
  | "Dynamic";

/** A member as $object.PSObject.Members shows it. Kinds that live in a member table are `isTableMember`. */
export abstract class PSMemberInfo extends ClrObject {
  abstract readonly memberType: PSMemberTypes;
  abstract readonly isTableMember: boolean;
  isHidden = false;

  constructor(readonly name: string) {
    super();
  }

  get isProperty(): boolean {
    return this.memberType.endsWith("Property") || this.memberType === "Dynamic";
  }
}

export class PSNoteProperty extends PSMemberInfo {
  readonly memberType: "NoteProperty" | "Property" = "NoteProperty";
  readonly isTableMember = false;
  #value: unknown;

  constructor(
    name: string,
    value: unknown,
    readonly table?: MemberTable,
  ) {
    super(name);
    this.#value = value;
  }

  get clrType(): ClrType {
    return noteType();
  }

  get value(): unknown {
    return this.table?.has(this.name) ? this.table.slot(this.name) : this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
    if (this.table?.has(this.name)) this.table.setNote(this.name, value);
  }
}

/** What was a property of its type before the object was written as CLIXML. */
export class PSDeserializedProperty extends PSNoteProperty {
  override readonly memberType = "Property";

  override get clrType(): ClrType {
    return propertyType();
  }
}

export class PSAliasProperty extends PSMemberInfo {
  readonly memberType = "AliasProperty";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly referencedMemberName: string,
    readonly conversionType: ClrType | null = null,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return aliasType();
  }
}

/** getterScript and setterScript are ScriptBlock values; the engine runs them with $this. */
export class PSScriptProperty extends PSMemberInfo {
  readonly memberType = "ScriptProperty";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly getterScript: unknown,
    readonly setterScript: unknown = null,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return scriptPropertyType();
  }
}

/** A property whose getter is code of ours (type data: ParentContainer, Mode, ...). */
export class PSCodeProperty extends PSMemberInfo {
  readonly memberType: "CodeProperty" | "NoteProperty" = "CodeProperty";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly getter: (target: unknown) => unknown,
    readonly setter: ((target: unknown, value: unknown) => void) | null = null,
    readonly reference = "",
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return codePropertyType();
  }
}

/** A note that is tied to a variable. */
export class PSVariableProperty extends PSCodeProperty {
  override readonly memberType = "NoteProperty";

  override get clrType(): ClrType {
    return variablePropertyType();
  }
}

const variablePropertyType = lazyType("System.Management.Automation.PSVariableProperty");

export class PSScriptMethod extends PSMemberInfo {
  readonly memberType = "ScriptMethod";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly script: unknown,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return scriptMethodType();
  }
}

export class PSPropertySet extends PSMemberInfo {
  readonly memberType = "PropertySet";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly referencedPropertyNames: readonly string[],
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return propertySetType();
  }
}

export class PSMemberSet extends PSMemberInfo {
  readonly memberType = "MemberSet";
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly members: readonly PSMemberInfo[],
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return memberSetType();
  }
}

const propertyType = lazyType("System.Management.Automation.PSProperty");
const noteType = lazyType("System.Management.Automation.PSNoteProperty");
const aliasType = lazyType("System.Management.Automation.PSAliasProperty");
const scriptPropertyType = lazyType("System.Management.Automation.PSScriptProperty");
const codePropertyType = lazyType("System.Management.Automation.PSCodeProperty");
const scriptMethodType = lazyType("System.Management.Automation.PSScriptMethod");
const propertySetType = lazyType("System.Management.Automation.PSPropertySet");
const memberSetType = lazyType("System.Management.Automation.PSMemberSet");
