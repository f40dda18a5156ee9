import { notModelled } from "../../errors/runtimeError.ts";
import { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { ModuleObject } from "../../values/ModuleObject.ts";

/** What attributes the members of .NET's own types have is not modelled. */
function attributesOf({ source, text }: ReflectedMember): readonly unknown[] {
  if ("attributes" in source && source.attributes) return source.attributes();
  throw notModelled(`The attributes of ${text}`);
}

export default defineClr<ReflectedMember>({
  properties: {
    Name: (self) => self.name,
    DeclaringType: (self) => (self.kind === "Lambda" ? null : self.declaringType),
    ReflectedType: (self) => (self.kind === "Lambda" ? null : self.reflectedType),
    MemberType: (self) => (self.kind === "Lambda" ? "Method" : self.kind),
    Module: ({ kind, declaringType }) => new ModuleObject(declaringType, kind === "Lambda" || declaringType.isDynamic),
    IsCollectible: (self) => self.declaringType.isDynamic,
  },
  methods: {
    "GetCustomAttributes(bool)": (self) => [...attributesOf(self)],
    "GetCustomAttributes(type,bool)": (self, wanted: ClrType) =>
      attributesOf(self).filter((one) => typeOf(one).isAssignableTo(wanted)),
  },
  toText: (self) => (self instanceof ReflectedMember ? self.text : ""),
});
