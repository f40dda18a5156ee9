import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { TimerObject } from "../System.Threading/TimerObject.ts";

export default defineType<TimerObject>({
  name: "System.Timers.Timer",
  base: "System.ComponentModel.Component",
  constructors: {
    "()": () => new TimerObject(100),
    "(double interval)": (interval: number) => new TimerObject(checked(interval)),
    "(timespan interval)": (interval: { readonly totalMilliseconds: number }) =>
      new TimerObject(checked(interval.totalMilliseconds)),
  },
  methods: {
    "void Start()": (self) => {
      self.enabled = true;
    },
    "void Stop()": (self) => {
      self.enabled = false;
    },
    "void Close()": (self) => {
      self.enabled = false;
    },
    "void Dispose()": (self) => {
      self.enabled = false;
    },
  },
  properties: {
    "bool AutoReset {get;set;}": {
      get: (self) => self.autoReset,
      set: (self, value: boolean) => {
        self.autoReset = value;
      },
    },
    "bool Enabled {get;set;}": {
      get: (self) => self.enabled,
      set: (self, value: boolean) => {
        self.enabled = value;
      },
    },
    "double Interval {get;set;}": {
      get: (self) => self.interval,
      set: (self, value: number) => {
        self.interval = checked(value);
      },
    },
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
  },
});

function checked(interval: number): number {
  if (interval > 0) return interval;
  throw argumentInvalid(`Invalid value '${interval}' for parameter 'interval'.`);
}
