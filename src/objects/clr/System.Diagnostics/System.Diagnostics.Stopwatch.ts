import { ambient } from "../../host/ambient.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Stopwatch } from "../../values/time/Stopwatch.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

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
