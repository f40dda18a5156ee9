import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { TimerObject } from "../System.Threading/TimerObject.ts";

export default defineClr<TimerObject>({
  constructors: {
    "()": () => new TimerObject(100),
    "(double)": (interval: number) => new TimerObject(checked(interval)),
    "(timespan)": (interval: { readonly totalMilliseconds: number }) =>
      new TimerObject(checked(interval.totalMilliseconds)),
  },
  methods: {
    Start: (self) => {
      self.enabled = true;
    },
    Stop: (self) => {
      self.enabled = false;
    },
    Close: (self) => {
      self.enabled = false;
    },
    Dispose: (self) => {
      self.enabled = false;
    },
  },
  properties: {
    AutoReset: {
      get: (self) => self.autoReset,
      set: (self, value: boolean) => {
        self.autoReset = value;
      },
    },
    Enabled: {
      get: (self) => self.enabled,
      set: (self, value: boolean) => {
        self.enabled = value;
      },
    },
    Interval: {
      get: (self) => self.interval,
      set: (self, value: number) => {
        self.interval = checked(value);
      },
    },
    Site: () => null,
    SynchronizingObject: () => null,
    Container: () => null,
  },
});

function checked(interval: number): number {
  if (interval > 0) return interval;
  throw argumentInvalid(`Invalid value '${interval}' for parameter 'interval'.`);
}
