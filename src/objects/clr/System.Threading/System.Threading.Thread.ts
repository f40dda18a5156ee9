import { outOfRangeValue } from "../../errors/argumentChecks.ts";
import { ambient } from "../../host/ambient.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
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
  if (milliseconds < -1) throw outOfRangeValue(milliseconds, "millisecondsTimeout", "Milliseconds", -1);
  ambient().sleep?.(Math.max(0, milliseconds));
}

const stateType = lazyType("System.Threading.ThreadState");
const priorityType = lazyType("System.Threading.ThreadPriority");
const apartmentType = lazyType("System.Threading.ApartmentState");

/** Both consoles start their thread in an apartment of its own. */
const apartment = () => EnumValue.named(apartmentType(), "STA");

export default defineClr<ThreadObject>({
  properties: {
    CurrentCulture: {
      get: () => currentCulture(),
      set: (_self, culture: CultureInfo) => setCurrentCulture(culture),
    },
    CurrentUICulture: {
      get: () => currentUICulture(),
      set: (_self, culture: CultureInfo) => setCurrentUICulture(culture),
    },
    ManagedThreadId: () => 1,
    Name: (self) => self.name,
    IsAlive: () => true,
    IsBackground: () => false,
    IsThreadPoolThread: () => false,
    ThreadState: () => EnumValue.of(stateType(), 0),
    Priority: () => EnumValue.named(priorityType(), "Normal"),
    ApartmentState: () => apartment(),
  },
  methods: { GetApartmentState: () => apartment() },
  statics: {
    "Sleep(int)": (milliseconds: number) => sleep(milliseconds),
    "Sleep(timespan)": (span: TimeSpan) => sleep(span.wholeMilliseconds),
    Yield: () => false,
    SpinWait: () => undefined,
  },
  staticProperties: { CurrentThread: () => ThreadObject.current },
});
