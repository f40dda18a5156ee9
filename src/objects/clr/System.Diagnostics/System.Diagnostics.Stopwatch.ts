import { ambient } from "../../host/ambient.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { Stopwatch } from "../../values/time/Stopwatch.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

const ticks = (milliseconds: number): bigint => BigInt(Math.round(milliseconds * 10000));

export default defineType<Stopwatch>({
  name: "System.Diagnostics.Stopwatch",
  constructors: { "()": () => new Stopwatch() },
  properties: {
    "bool IsRunning {get;}": (self) => self.isRunning,
    "timespan Elapsed {get;}": (self) => new TimeSpan(ticks(self.milliseconds)),
    "long ElapsedMilliseconds {get;}": (self) => BigInt(Math.floor(self.milliseconds)),
    "long ElapsedTicks {get;}": (self) => ticks(self.milliseconds),
  },
  staticProperties: { "static long Frequency": () => 10000000n, "static bool IsHighResolution": () => true },
  methods: {
    "void Start()": (self) => self.start(),
    "void Stop()": (self) => self.stop(),
    "void Reset()": (self) => self.reset(),
    "void Restart()": (self) => {
      self.reset();
      self.start();
    },
  },
  statics: {
    "static System.Diagnostics.Stopwatch StartNew()": () => {
      const made = new Stopwatch();
      made.start();
      return made;
    },
    "static long GetTimestamp()": () => ticks(ambient().now()),
    "static timespan GetElapsedTime(long startingTimestamp)": (start: bigint) =>
      new TimeSpan(ticks(ambient().now()) - start),
    "static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)": (start: bigint, end: bigint) =>
      new TimeSpan(end - start),
  },
});
