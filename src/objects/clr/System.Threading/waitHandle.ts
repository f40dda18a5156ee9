import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

/** A mutex or an event. Nothing runs beside a script here: what is not signaled when it is waited for never will be. */
export class WaitHandleObject extends ClrObject {
  /** How often this script owns the mutex. */
  owned = 0;

  constructor(
    readonly typeName: string,
    public signaled: boolean,
    readonly resets: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  /** Whether the wait was answered within so many milliseconds; -1 waits without end. */
  wait(milliseconds: number): boolean {
    if (this.typeName === "System.Threading.Mutex") {
      this.owned++;
      return true;
    }
    if (!this.signaled && milliseconds < 0) throw notModelled("Waiting without end for what nothing signals");
    const answered = this.signaled;
    if (this.resets) this.signaled = false;
    return answered;
  }
}

const milliseconds = (span: TimeSpan) => Number(span.ticks / 10_000n);

const waiting = {
  "WaitOne()": (self: WaitHandleObject) => self.wait(-1),
  "WaitOne(int)": (self: WaitHandleObject, timeout: number) => self.wait(timeout),
  "WaitOne(timespan)": (self: WaitHandleObject, timeout: TimeSpan) => self.wait(milliseconds(timeout)),
  "WaitOne(int,bool)": (self: WaitHandleObject, timeout: number) => self.wait(timeout),
  "WaitOne(timespan,bool)": (self: WaitHandleObject, timeout: TimeSpan) => self.wait(milliseconds(timeout)),
  Close: () => undefined,
  Dispose: () => undefined,
};

/** The definition of System.Threading.Mutex or one of the events. */
export function waitHandle(name: string): ClrMembers<WaitHandleObject> {
  if (name === "System.Threading.Mutex") return mutex(name);
  const signals = {
    ...waiting,
    Set: (self: WaitHandleObject) => {
      self.signaled = true;
      return true;
    },
    Reset: (self: WaitHandleObject) => {
      self.signaled = false;
      return true;
    },
  };
  if (name === "System.Threading.EventWaitHandle") {
    const make = (signaled: boolean, mode: EnumValue) =>
      new WaitHandleObject(name, signaled, mode.text === "AutoReset");
    const key = "System.Threading.EventResetMode";
    return defineClr({ constructors: { [`(bool,${key})`]: make, [`(bool,${key},string)`]: make }, methods: signals });
  }
  const resets = name === "System.Threading.AutoResetEvent";
  return defineClr({
    constructors: { "(bool)": (signaled: boolean) => new WaitHandleObject(name, signaled, resets) },
    methods: signals,
  });
}

function mutex(name: string): ClrMembers<WaitHandleObject> {
  const make = (owned: boolean) => {
    const made = new WaitHandleObject(name, true, false);
    made.owned = owned ? 1 : 0;
    return made;
  };
  return defineClr({
    constructors: { "()": () => make(false), "(bool)": make, "(bool,string)": make },
    methods: {
      ...waiting,
      ReleaseMutex: (self: WaitHandleObject) => {
        if (self.owned === 0)
          throw clrException(
            "System.ApplicationException",
            "Object synchronization method was called from an unsynchronized block of code.",
          );
        self.owned--;
      },
    },
  });
}
