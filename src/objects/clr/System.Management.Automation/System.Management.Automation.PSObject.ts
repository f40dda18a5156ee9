import { notModelled } from "../../errors/runtimeError.ts";
import { asPSObject } from "../../members/asPSObject.ts";
import { memberCollection } from "../../members/boundMembers.ts";
import {
  attachable,
  ensureExtendedMembers,
  extendedMembers,
  ownTypeNames,
  setOwnTypeNames,
} from "../../members/extendedMembers.ts";
import type { PSObjectView } from "../../members/PSObjectView.ts";
import { typeNameList } from "../../members/typeNameList.ts";
import { psObjectText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { PSCustomObject, PSObject, unwrap } from "../../values/PSObject.ts";

/** A copy with members of its own; a value that can be cloned is. */
function copy(target: unknown): unknown {
  if (target instanceof PSCustomObject) {
    const made = new PSCustomObject(target.extended.copy());
    const names = ownTypeNames(target);
    if (names) setOwnTypeNames(made, [...names]);
    return made;
  }
  const base = unwrap(target);
  const clone =
    base === null || typeof base !== "object" ? null : typeOf(base).members.method("Clone")?.overloads[0].code;
  const made = clone ? clone(base) : base;
  const table = extendedMembers(target);
  if (!table) return made;
  if (made === base && made instanceof ClrObject)
    throw notModelled(`Copying an object of type ${typeOf(base).name} with extended members`);
  const carrier = attachable(made);
  const own = ensureExtendedMembers(carrier);
  for (const member of table.copy().members()) own.set(member);
  return carrier;
}

const properties = ["Members", "Properties", "Methods", "ImmediateBaseObject", "BaseObject", "TypeNames"];

/** What a text of $object.PSObject lists: it is taken for a set of the members of PSObject itself. */
const memberNames = [
  ...properties,
  ...properties.map((name) => `get_${name}`),
  ...["ToString", "Copy", "CompareTo", "Equals", "GetHashCode", "GetObjectData", "GetType", "GetMetaObject"],
];

export default defineClr<PSObjectView>({
  constructors: {
    "()": () => new PSCustomObject(),
    "(int)": () => new PSCustomObject(),
    "(System.Object)": (value: unknown) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
        ? new PSObject(value)
        : value,
  },
  properties: {
    Members: (self: PSObjectView) => memberCollection(self.target, "Member"),
    Properties: (self: PSObjectView) => memberCollection(self.target, "Property"),
    Methods: (self: PSObjectView) => memberCollection(self.target, "Method"),
    ImmediateBaseObject: (self) => baseOf(self.target),
    BaseObject: (self) => baseOf(self.target),
    TypeNames: (self) => typeNameList(self.target),
  },
  staticProperties: {
    AdaptedMemberSetName: () => "psadapted",
    ExtendedMemberSetName: () => "psextended",
    BaseObjectMemberSetName: () => "psbase",
  },
  methods: {
    Copy: (self) => copy(self.target),
    "ToString()": (self) => psObjectText(self.target),
  },
  statics: { AsPSObject: asPSObject },
  toText: () => `psobject {${memberNames.join(", ")}}`,
});

/** The base object of a custom object has none of its members. */
function baseOf(target: unknown): unknown {
  return target instanceof PSCustomObject ? new PSCustomObject() : unwrap(target);
}
