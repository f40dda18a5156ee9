import { argumentError } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { CountingLock } from "./CountingLock.ts";

class SemaphoreSlim extends CountingLock {
  get clrType(): ClrType {
    return semaphoreType();
  }
}

const semaphoreType = lazyType("System.Threading.SemaphoreSlim");

/** These tell the value in both editions. */
const outOfRangeType = "System.ArgumentOutOfRangeException";

function made(initial: number, most: number): SemaphoreSlim {
  if (initial < 0 || initial > most)
    throw argumentError(
      outOfRangeType,
      "The initialCount argument must be non-negative and less than or equal to the maximumCount.",
      "initialCount",
      initial,
    );
  return new SemaphoreSlim(initial, most);
}

function release(self: SemaphoreSlim, times: number): number {
  if (times < 1)
    throw argumentError(outOfRangeType, "The releaseCount argument must be greater than zero.", "releaseCount", times);
  return self.release(times);
}

export default defineClr<SemaphoreSlim>({
  constructors: {
    "(int)": (initial: number) => made(initial, 2147483647),
    "(int,int)": made,
  },
  properties: { CurrentCount: (self) => self.count },
  methods: {
    "Wait()": (self) => {
      self.wait(-1);
    },
    "Wait(int)": (self, timeout: number) => self.wait(timeout),
    "Wait(timespan)": (self, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
    "Release()": (self) => self.release(1),
    "Release(int)": release,
    Dispose: (self) => {
      self.isOpen = false;
    },
  },
});
