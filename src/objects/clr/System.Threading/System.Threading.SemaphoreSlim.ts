import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

class SemaphoreSlim extends ClrObject {
  constructor(
    public count: number,
    readonly most: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return semaphoreType();
  }

  /** Nothing runs beside a script here that could release it. */
  wait(milliseconds: number): boolean {
    if (this.count === 0 && milliseconds < 0) throw notModelled("Waiting without end for what nothing releases");
    if (this.count === 0) return false;
    this.count--;
    return true;
  }

  release(times: number): number {
    if (this.count + times > this.most)
      throw clrException(
        "System.Threading.SemaphoreFullException",
        "Adding the specified count to the semaphore would cause it to exceed its maximum count.",
      );
    const before = this.count;
    this.count += times;
    return before;
  }
}

const semaphoreType = lazyType("System.Threading.SemaphoreSlim");

function made(initial: number, most: number): SemaphoreSlim {
  if (initial < 0 || initial > most)
    throw outOfRange(
      "The initialCount argument must be non-negative and less than or equal to the maximumCount.",
      "initialCount",
      initial,
    );
  return new SemaphoreSlim(initial, most);
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
    "Wait(timespan)": (self, timeout: TimeSpan) => self.wait(Number(timeout.ticks / 10_000n)),
    "Release()": (self) => self.release(1),
    "Release(int)": (self, times: number) => self.release(times),
    Dispose: () => undefined,
  },
});
