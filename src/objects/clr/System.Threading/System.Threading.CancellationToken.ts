import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { CancellationTokenObject } from "./CancellationTokenObject.ts";

export default defineClr<CancellationTokenObject>({
  constructors: { "(bool)": (canceled: boolean) => new CancellationTokenObject(null, canceled) },
  properties: {
    IsCancellationRequested: (self) => self.canceled,
    CanBeCanceled: (self) => self.source !== null || self.always,
  },
  methods: {
    ThrowIfCancellationRequested: (self) => {
      if (self.canceled) throw clrException("System.OperationCanceledException", "The operation was canceled.");
    },
  },
  staticProperties: { None: () => new CancellationTokenObject(null, false) },
});
