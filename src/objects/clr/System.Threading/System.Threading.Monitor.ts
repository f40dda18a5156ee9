import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

/** How often each object is locked. Only one thread sees them: a lock is always free, or one's own. */
const locks = new WeakMap<object, number>();

function lockOf(target: unknown): object {
  if (target === null || target === undefined)
    throw clrException("System.ArgumentNullException", "Value cannot be null.");
  if (typeof target === "string") throw notModelled("A lock on a text");
  // A value type is boxed anew at each call, so that nobody ever finds its lock again.
  return typeof target === "object" ? target : {};
}

function enter(target: unknown): true {
  const key = lockOf(target);
  locks.set(key, (locks.get(key) ?? 0) + 1);
  return true;
}

function enterTelling(target: unknown, taken: PSReference): void {
  if (taken.value === true) throw argumentInvalid("Argument must be initialized to false", "lockTaken");
  enter(target);
  taken.value = true;
}

/** How often the object is locked, which must be at least once. */
function held(target: unknown): number {
  const count = locks.get(lockOf(target)) ?? 0;
  if (count > 0) return count;
  throw clrException(
    "System.Threading.SynchronizationLockException",
    "Object synchronization method was called from an unsynchronized block of code.",
  );
}

/** Nobody pulses while one waits: the time always runs out. */
function wait(target: unknown): false {
  checkNotNull(target, "obj");
  held(target);
  return false;
}

const timed = (target: unknown, _timeout: number | TimeSpan, taken: PSReference) => enterTelling(target, taken);

export default defineClr({
  statics: {
    "Enter(System.Object)": (target: unknown) => void enter(target),
    "Enter(System.Object,bool)": enterTelling,
    "TryEnter(System.Object)": enter,
    "TryEnter(System.Object,int)": enter,
    "TryEnter(System.Object,timespan)": enter,
    "TryEnter(System.Object,bool)": enterTelling,
    "TryEnter(System.Object,int,bool)": timed,
    "TryEnter(System.Object,timespan,bool)": timed,
    Exit: (target: unknown) => {
      const left = held(target) - 1;
      if (left === 0) locks.delete(lockOf(target));
      else locks.set(lockOf(target), left);
    },
    IsEntered: (target: unknown) => {
      checkNotNull(target, "obj");
      return locks.has(lockOf(target));
    },
    Pulse: (target: unknown) => void held(target),
    PulseAll: (target: unknown) => void held(target),
    "Wait(System.Object)": (target: unknown) => {
      wait(target);
      throw notModelled("Waiting without end for what nobody pulses");
    },
    "Wait(System.Object,int)": wait,
    "Wait(System.Object,timespan)": wait,
    "Wait(System.Object,int,bool)": wait,
    "Wait(System.Object,timespan,bool)": wait,
  },
});
