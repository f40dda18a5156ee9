import { defineClr } from "../../types/defineClr.ts";
import type { SafeProcessHandle } from "../../values/machine/SafeProcessHandle.ts";

const close = (self: SafeProcessHandle) => {
  self.isClosed = true;
};

export default defineClr<SafeProcessHandle>({
  methods: { "void Close()": close, "void Dispose()": close },
  properties: {
    "bool IsClosed {get;}": (self) => self.isClosed,
    "bool IsInvalid {get;}": () => false,
  },
});
