import type { PerEdition } from "../../../diag/Edition.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { formatTimeSpan } from "../../text/time/formatTimeSpan.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Stopwatch } from "../../values/time/Stopwatch.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

/** .NET Framework has no text of its own for it. */
const text: PerEdition<(self: Stopwatch) => string> = {
  Desktop: () => "System.Diagnostics.Stopwatch",
  Core: (self) => formatTimeSpan(ticks(self.milliseconds)),
};

const ticks = (milliseconds: number): bigint => BigInt(Math.round(milliseconds * 10000));

export default defineClr<Stopwatch>({
  constructors: { "()": () => new Stopwatch() },
  properties: {
    IsRunning: (self) => self.isRunning,
    Elapsed: (self) => new TimeSpan(ticks(self.milliseconds)),
    ElapsedMilliseconds: (self) => BigInt(Math.floor(self.milliseconds)),
    ElapsedTicks: (self) => ticks(self.milliseconds),
  },
  staticProperties: { Frequency: () => 10000000n, IsHighResolution: () => true },
  methods: {
    Start: (self) => self.start(),
    Stop: (self) => self.stop(),
    Reset: (self) => self.reset(),
    Restart: (self) => {
      self.reset();
      self.start();
    },
  },
  toText: (self) => text[edition()](self),
  statics: {
    StartNew: () => {
      const made = new Stopwatch();
      made.start();
      return made;
    },
    GetTimestamp: () => ticks(ambient().now()),
    "GetElapsedTime(long)": (start: bigint) => new TimeSpan(ticks(ambient().now()) - start),
    "GetElapsedTime(long,long)": (start: bigint, end: bigint) => new TimeSpan(end - start),
  },
});
