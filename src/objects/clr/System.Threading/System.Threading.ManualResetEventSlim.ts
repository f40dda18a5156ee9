import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { disposed, WaitHandleObject } from "./waitHandle.ts";

class ManualResetEventSlim extends ClrObject {
  readonly handle: WaitHandleObject;

  constructor(
    isSet: boolean,
    readonly spinCount = 35,
  ) {
    super();
    this.handle = new WaitHandleObject("System.Threading.ManualResetEvent", isSet, false);
  }

  get clrType(): ClrType {
    return eventType();
  }

  set isSet(value: boolean) {
    if (!this.handle.isOpen) throw disposed(this.clrType.name);
    this.handle.signaled = value;
  }

  wait(milliseconds: number): boolean {
    if (!this.handle.isOpen) throw disposed(this.clrType.name);
    if (!this.handle.signaled && milliseconds < 0) throw notModelled("Waiting without end for what nothing signals");
    return this.handle.signaled;
  }
}

const eventType = lazyType("System.Threading.ManualResetEventSlim");

export default defineClr<ManualResetEventSlim>({
  constructors: {
    "()": () => new ManualResetEventSlim(false),
    "(bool)": (isSet: boolean) => new ManualResetEventSlim(isSet),
    "(bool,int)": (isSet: boolean, spins: number) => new ManualResetEventSlim(isSet, spins),
  },
  properties: {
    IsSet: (self) => self.handle.signaled,
    SpinCount: (self) => self.spinCount,
    WaitHandle: (self) => self.handle,
  },
  methods: {
    Set: (self) => {
      self.isSet = true;
    },
    Reset: (self) => {
      self.isSet = false;
    },
    "Wait()": (self) => {
      self.wait(-1);
    },
    "Wait(int)": (self, timeout: number) => self.wait(timeout),
    "Wait(timespan)": (self, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
    Dispose: (self) => {
      self.handle.isOpen = false;
    },
  },
});
