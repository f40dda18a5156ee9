import { defineType } from "../model/TypeDefinition.ts";
import { UnmanagedText } from "../model/UnmanagedText.ts";

const zero = new UnmanagedText(null);

export default defineType<UnmanagedText>({
  name: "System.IntPtr",
  staticProperties: { "static System.IntPtr Zero": () => zero, "static int Size {get;}": () => 8 },
  methods: { "int ToInt32()": (self) => self.address, "long ToInt64()": (self) => BigInt(self.address) },
  toText: (self) => String(self.address),
});
