import { ambient } from "../model/ambient.ts";
import {
  type CultureInfo,
  currentCulture,
  currentUICulture,
  setCurrentCulture,
  setCurrentUICulture,
} from "../model/CultureInfo.ts";
import { ThreadObject } from "../model/ThreadObject.ts";
import type { TimeSpan } from "../model/TimeSpan.ts";
import { outOfRangeValue } from "./argumentChecks.ts";
import { defineByShape } from "./defineByShape.ts";

function sleep(milliseconds: number): void {
  if (milliseconds < -1) throw outOfRangeValue(milliseconds, "millisecondsTimeout", "AtLeast", -1);
  ambient().sleep?.(Math.max(0, milliseconds));
}

export default defineByShape("System.Threading.Thread", {
  properties: {
    CurrentCulture: {
      get: () => currentCulture(),
      set: (_self: ThreadObject, culture: CultureInfo) => setCurrentCulture(culture),
    },
    CurrentUICulture: {
      get: () => currentUICulture(),
      set: (_self: ThreadObject, culture: CultureInfo) => setCurrentUICulture(culture),
    },
    ManagedThreadId: () => 1,
    Name: (self: ThreadObject) => self.name,
    IsAlive: () => true,
    IsBackground: () => false,
    IsThreadPoolThread: () => false,
    ThreadState: () => "Running",
  },
  statics: {
    "Sleep(int)": (milliseconds: number) => sleep(milliseconds),
    "Sleep(timespan)": (span: TimeSpan) => sleep(Number(span.ticks / 10_000n)),
    "Yield()": () => false,
    "SpinWait(int)": () => undefined,
  },
  staticProperties: { CurrentThread: () => ThreadObject.current },
});
