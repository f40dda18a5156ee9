import { defineClr } from "../../types/defineClr.ts";
import type { CancellationRegistration } from "./CancellationTokenObject.ts";

export default defineClr<CancellationRegistration>({
  properties: { Token: (self) => self.token },
  methods: {
    Dispose: (self) => self.release(),
    Unregister: (self) => {
      self.release();
      return true;
    },
  },
});
