import { defineType } from "../../types/TypeDefinition.ts";
import { oidOf } from "../System.Security.Cryptography.X509Certificates/certificateParts.ts";
import type { Oid } from "./Oid.ts";

export default defineType<Oid>({
  name: "System.Security.Cryptography.Oid",
  base: "System.Object",
  constructors: { "(string oid)": (oid: string) => oidOf(oid) },
  properties: {
    "string Value {get;}": (self) => self.value,
    "string FriendlyName {get;}": (self) => self.friendlyName,
  },
});
