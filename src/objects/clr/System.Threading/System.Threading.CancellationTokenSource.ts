import { defineClr } from "../../types/defineClr.ts";
import { CancellationSource, CancellationTokenObject } from "./CancellationTokenObject.ts";

const cancel = (self: CancellationSource) => {
  self.canceled = true;
};

export default defineClr<CancellationSource>({
  constructors: { "()": () => new CancellationSource() },
  properties: {
    IsCancellationRequested: (self) => self.canceled,
    Token: (self) => new CancellationTokenObject(self, false),
  },
  methods: { "Cancel()": cancel, "Cancel(bool)": cancel, Dispose: () => undefined },
});
