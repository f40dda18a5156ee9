import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { sameValue } from "../members/sameValue.ts";
import { CancellationRegistration, CancellationTokenObject } from "./CancellationTokenObject.ts";
import { WaitHandleObject } from "./waitHandle.ts";

function register(self: CancellationTokenObject, callback: Delegate | null, ...state: unknown[]) {
  checkNotNull(callback, "callback");
  return new CancellationRegistration(self, callback as Delegate, ...state);
}

const equals = (self: CancellationTokenObject, other: unknown) => sameValue(self, other);

export default defineClr<CancellationTokenObject>({
  constructors: { "(bool)": (canceled: boolean) => new CancellationTokenObject(null, canceled) },
  properties: {
    IsCancellationRequested: (self) => self.canceled,
    CanBeCanceled: (self) => self.source !== null || self.always,
    WaitHandle: (self) => new WaitHandleObject("System.Threading.ManualResetEvent", self.canceled, false),
  },
  methods: {
    ThrowIfCancellationRequested: (self) => {
      if (self.canceled) throw clrException("System.OperationCanceledException", "The operation was canceled.");
    },
    "Register(System.Action)": (self, callback: Delegate | null) => register(self, callback),
    "Register(System.Action[System.Object],System.Object)": register,
    "Equals(System.Threading.CancellationToken)": equals,
    "Equals(System.Object)": equals,
  },
  statics: {
    op_Equality: equals,
    op_Inequality: (left: CancellationTokenObject, right: unknown) => !equals(left, right),
  },
  staticProperties: { None: () => new CancellationTokenObject(null, false) },
});
