import { checkNotNegative, invalidOperation, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

class CountdownEvent extends ClrObject {
  count: number;

  constructor(public initial: number) {
    super();
    checkNotNegative(initial, "initialCount");
    this.count = initial;
  }

  get clrType(): ClrType {
    return countdownType();
  }

  signal(times: number): boolean {
    if (times < 1) throw outOfRangeValue(times, "signalCount", "Positive");
    if (times > this.count) throw invalidOperation("Invalid attempt made to decrement the event's count below zero.");
    this.count -= times;
    return this.count === 0;
  }

  /** False where it is set already, so that nothing can be added. */
  add(times: number): boolean {
    if (times < 1) throw outOfRangeValue(times, "signalCount", "Positive");
    if (this.count === 0) return false;
    this.count += times;
    return true;
  }

  wait(milliseconds: number): boolean {
    if (this.count > 0 && milliseconds < 0) throw notModelled("Waiting without end for what nothing signals");
    return this.count === 0;
  }
}

const countdownType = lazyType("System.Threading.CountdownEvent");

const add = (self: CountdownEvent, times: number) => {
  if (!self.add(times)) throw invalidOperation("The event is already signaled and cannot be incremented.");
};

const reset = (self: CountdownEvent, count: number) => {
  checkNotNegative(count, "count");
  self.initial = count;
  self.count = count;
};

export default defineClr<CountdownEvent>({
  constructors: { "(int)": (initial: number) => new CountdownEvent(initial) },
  properties: {
    CurrentCount: (self) => self.count,
    InitialCount: (self) => self.initial,
    IsSet: (self) => self.count === 0,
  },
  methods: {
    "Signal()": (self) => self.signal(1),
    "Signal(int)": (self, times: number) => self.signal(times),
    "AddCount()": (self) => add(self, 1),
    "AddCount(int)": add,
    "TryAddCount()": (self) => self.add(1),
    "TryAddCount(int)": (self, times: number) => self.add(times),
    "Reset()": (self) => reset(self, self.initial),
    "Reset(int)": reset,
    "Wait()": (self) => {
      self.wait(-1);
    },
    "Wait(int)": (self, timeout: number) => self.wait(timeout),
    "Wait(timespan)": (self, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
    Dispose: () => undefined,
  },
});
