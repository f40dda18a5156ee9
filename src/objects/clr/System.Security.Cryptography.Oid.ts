import { oidOf } from "../model/certificateParts.ts";
import type { Oid } from "../model/Oid.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<Oid>({
  name: "System.Security.Cryptography.Oid",
  base: "System.Object",
  constructors: { "(string oid)": (oid: string) => oidOf(oid) },
  properties: {
    "string Value {get;}": (self) => self.value,
    "string FriendlyName {get;}": (self) => self.friendlyName,
  },
});
