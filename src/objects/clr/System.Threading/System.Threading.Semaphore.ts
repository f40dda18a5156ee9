import { argumentInvalid, checkNotNegative, outOfRangeValue } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { CountingLock } from "./CountingLock.ts";

class SemaphoreObject extends CountingLock {
  get clrType(): ClrType {
    return semaphoreType();
  }
}

const semaphoreType = lazyType("System.Threading.Semaphore");

function made(initial: number, most: number): SemaphoreObject {
  checkNotNegative(initial, "initialCount");
  if (most < 1) throw outOfRangeValue(most, "maximumCount", "Positive");
  if (initial > most)
    throw argumentInvalid(
      "The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.",
    );
  return new SemaphoreObject(initial, most);
}

const release = (self: SemaphoreObject, times = 1) => {
  if (times < 1) throw outOfRangeValue(times, "releaseCount", "Positive");
  return self.release(times);
};

const close = (self: SemaphoreObject) => {
  self.isOpen = false;
};

export default defineClr<SemaphoreObject>({
  constructors: { "(int,int)": made },
  methods: {
    "WaitOne()": (self) => self.wait(-1),
    "WaitOne(int)": (self, timeout: number) => self.wait(timeout),
    "WaitOne(timespan)": (self, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
    "Release()": (self) => release(self),
    "Release(int)": release,
    Close: close,
    Dispose: close,
  },
});
