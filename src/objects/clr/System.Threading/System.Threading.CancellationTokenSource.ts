import { checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { CancellationSource, CancellationTokenObject } from "./CancellationTokenObject.ts";

function checkOpen(self: CancellationSource): void {
  if (!self.isOpen)
    throw clrException("System.ObjectDisposedException", "The CancellationTokenSource has been disposed.");
}

const cancel = (self: CancellationSource) => {
  checkOpen(self);
  self.cancel();
};

function cancelAfter(self: CancellationSource, milliseconds: number, parameter = "millisecondsDelay"): void {
  checkOpen(self);
  if (milliseconds < -1) throw outsideRange(parameter);
  self.due = milliseconds < 0 ? null : ambient().now() + milliseconds;
}

function after(milliseconds: number, parameter = "millisecondsDelay"): CancellationSource {
  const made = new CancellationSource([]);
  cancelAfter(made, milliseconds, parameter);
  return made;
}

function linked(tokens: readonly CancellationTokenObject[] | null): CancellationSource {
  checkNotNull(tokens, "tokens");
  return new CancellationSource(tokens ?? []);
}

const token = "System.Threading.CancellationToken";

export default defineClr<CancellationSource>({
  constructors: {
    "()": () => new CancellationSource([]),
    "(int)": (milliseconds: number) => after(milliseconds),
    "(timespan)": (time: TimeSpan) => after(time.wholeMilliseconds, "delay"),
  },
  properties: {
    IsCancellationRequested: (self) => self.canceled,
    Token: (self) => {
      checkOpen(self);
      return new CancellationTokenObject(self, false);
    },
  },
  methods: {
    "Cancel()": cancel,
    "Cancel(bool)": cancel,
    "CancelAfter(int)": (self, milliseconds: number) => cancelAfter(self, milliseconds),
    "CancelAfter(timespan)": (self, time: TimeSpan) => cancelAfter(self, time.wholeMilliseconds, "delay"),
    TryReset: (self) => {
      checkOpen(self);
      if (self.canceled) return false;
      self.due = null;
      return true;
    },
    Dispose: (self) => {
      self.isOpen = false;
    },
  },
  statics: {
    [`CreateLinkedTokenSource(${token})`]: (one: CancellationTokenObject) => linked([one]),
    [`CreateLinkedTokenSource(${token},${token})`]: (one: CancellationTokenObject, two: CancellationTokenObject) =>
      linked([one, two]),
    [`CreateLinkedTokenSource(${token}[])`]: linked,
  },
});
