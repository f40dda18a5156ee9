import { argumentError, argumentInvalid, checkNotNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { type ClrException, clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { type SessionNumbers, sessionNumbers } from "../../host/sessionNumbers.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

/** A mutex or an event. Nothing runs beside a script here: what is not signaled when it is waited for never will be. */
export class WaitHandleObject extends ClrObject {
  /** How often this script owns the mutex. */
  owned = 0;
  isOpen = true;

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
    this.checkOpen();
    if (milliseconds < -1) throw outOfRangeValue(milliseconds, "millisecondsTimeout", "AtLeast", -1);
    if (this.typeName === "System.Threading.Mutex") {
      this.owned++;
      return true;
    }
    if (!this.signaled && milliseconds < 0) throw notModelled("Waiting without end for what nothing signals");
    const answered = this.signaled;
    if (this.resets) this.signaled = false;
    return answered;
  }

  /** Whether a wait would be answered at once. */
  get isReady(): boolean {
    this.checkOpen();
    return this.signaled;
  }

  checkOpen(): void {
    if (!this.isOpen) throw disposed("Microsoft.Win32.SafeHandles.SafeWaitHandle");
  }
}

/** What members of an object throw that was disposed of. */
export function disposed(typeName: string): ClrException {
  return clrException(
    "System.ObjectDisposedException",
    `Cannot access a disposed object.${newLine()}Object name: '${typeName}'.`,
  );
}

const close = (self: WaitHandleObject) => {
  self.isOpen = false;
};

const waiting = {
  "WaitOne()": (self: WaitHandleObject) => self.wait(-1),
  "WaitOne(int)": (self: WaitHandleObject, timeout: number) => self.wait(timeout),
  "WaitOne(timespan)": (self: WaitHandleObject, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
  "WaitOne(int,bool)": (self: WaitHandleObject, timeout: number) => self.wait(timeout),
  "WaitOne(timespan,bool)": (self: WaitHandleObject, timeout: TimeSpan) => self.wait(timeout.wholeMilliseconds),
  Close: close,
  Dispose: close,
};

/** The index of the first handle that answers; -1 where none does before the time is over. */
function firstReady(handles: readonly WaitHandleObject[] | null, timeout: number): number {
  checkNotNull(handles, "waitHandles");
  const all = handles as readonly WaitHandleObject[];
  if (all.length === 0) throw argumentInvalid("Waithandle array may not be empty.", "waitHandles");
  const missing = all.indexOf(null as never);
  if (missing >= 0) {
    const text = "At least one element in the specified array was null.";
    throw argumentError("System.ArgumentNullException", text, `waitHandles[${missing}]`);
  }
  const found = all.findIndex((handle) => handle.isReady);
  if (found >= 0) all[found].wait(0);
  else if (timeout < 0) throw notModelled("Waiting without end for what nothing signals");
  return found;
}

function allReady(handles: readonly WaitHandleObject[] | null, timeout: number): boolean {
  const waits = handles?.some((handle) => handle && !handle.isReady);
  if (!waits) {
    firstReady(handles, timeout);
    for (const handle of handles ?? []) handle.wait(0);
  } else if (timeout < 0) throw notModelled("Waiting without end for what nothing signals");
  return !waits;
}

/** What WaitAny gives where the time is over. */
const waitTimeout = 258;

type Handles = readonly WaitHandleObject[] | null;
const any = (handles: Handles, timeout: number) => {
  const found = firstReady(handles, timeout);
  return found < 0 ? waitTimeout : found;
};
const array = "System.Threading.WaitHandle[]";
const waitingTogether = {
  [`WaitAll(${array})`]: (handles: Handles) => allReady(handles, -1),
  [`WaitAll(${array},int)`]: allReady,
  [`WaitAll(${array},timespan)`]: (handles: Handles, timeout: TimeSpan) => allReady(handles, timeout.wholeMilliseconds),
  [`WaitAll(${array},int,bool)`]: allReady,
  [`WaitAny(${array})`]: (handles: Handles) => any(handles, -1),
  [`WaitAny(${array},int)`]: any,
  [`WaitAny(${array},timespan)`]: (handles: Handles, timeout: TimeSpan) => any(handles, timeout.wholeMilliseconds),
  [`WaitAny(${array},int,bool)`]: any,
  [`WaitAny(${array},timespan,bool)`]: (handles: Handles, timeout: TimeSpan) => any(handles, timeout.wholeMilliseconds),
};

/** The definition of System.Threading.Mutex or one of the events. */
export function waitHandle(name: string): ClrMembers<WaitHandleObject> {
  if (name === "System.Threading.Mutex") return mutex(name);
  if (name === "System.Threading.WaitHandle")
    return defineClr({ statics: waitingTogether, staticProperties: { WaitTimeout: () => waitTimeout } });
  const signals = {
    ...waiting,
    Set: (self: WaitHandleObject) => {
      self.checkOpen();
      self.signaled = true;
      return true;
    },
    Reset: (self: WaitHandleObject) => {
      self.checkOpen();
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

function mutex(type: string): ClrMembers<WaitHandleObject> {
  const make = (owned: boolean, name: string | null = null) => {
    const known = name === null ? undefined : namedMutexes().get(name);
    const made = known?.isOpen ? known : new WaitHandleObject(type, true, false);
    if (owned) made.owned++;
    if (name !== null) {
      if (name.length > longestName) throw argumentInvalid("The length of the name exceeds the maximum limit.", "name");
      namedMutexes().set(name, made);
    }
    return made;
  };
  const find = (name: string | null) => {
    checkNotNull(name, "name");
    const found = namedMutexes().get(name as string);
    return found?.isOpen ? found : null;
  };
  return defineClr({
    constructors: {
      "()": () => make(false),
      "(bool)": (owned: boolean) => make(owned),
      "(bool,string)": make,
      "(bool,string,bool)": (owned: boolean, name: string | null, created: PSReference) => {
        created.value = name === null || find(name) === null;
        return make(owned && created.value === true, name);
      },
    },
    statics: {
      "OpenExisting(string)": (name: string | null) => {
        const found = find(name);
        if (found) return found;
        const text = "No handle of the given name exists.";
        throw clrException("System.Threading.WaitHandleCannotBeOpenedException", text);
      },
      "TryOpenExisting(string,System.Threading.Mutex)": (name: string | null, result: PSReference) => {
        result.value = find(name);
        return result.value !== null;
      },
    },
    methods: {
      ...waiting,
      ReleaseMutex: (self: WaitHandleObject) => {
        self.checkOpen();
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

const longestName = 260;

const mutexes = new WeakMap<SessionNumbers, Map<string, WaitHandleObject>>();

/** The mutexes that a session gave names. */
function namedMutexes(): Map<string, WaitHandleObject> {
  const session = sessionNumbers.current;
  let found = mutexes.get(session);
  if (!found) {
    found = new Map();
    mutexes.set(session, found);
  }
  return found;
}
