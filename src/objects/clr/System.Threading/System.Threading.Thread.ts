import { outOfRangeValue } from "../../errors/argumentChecks.ts";
import { ambient } from "../../host/ambient.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import {
  type CultureInfo,
  currentCulture,
  currentUICulture,
  setCurrentCulture,
  setCurrentUICulture,
} from "../../values/time/CultureInfo.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { ThreadObject } from "./ThreadObject.ts";

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
