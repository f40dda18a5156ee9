import { defineClr } from "../../types/defineClr.ts";
import type { CimCollection } from "./CimCollection.ts";

export default defineClr<CimCollection>({
  interfaces: ["System.Collections.ICollection", "System.IDisposable"],
  methods: { Dispose: () => undefined },
  properties: { Count: (self) => self.items.length },
});
