import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { disposed } from "./waitHandle.ts";

/** A semaphore. Nothing runs beside a script here that could release it. */
export abstract class CountingLock extends ClrObject {
  isOpen = true;

  constructor(
    public count: number,
    readonly most: number,
  ) {
    super();
  }

  /** Whether there was one to take within so many milliseconds; -1 waits without end. */
  wait(milliseconds: number): boolean {
    if (!this.isOpen) throw disposed(this.clrType.name);
    if (this.count === 0 && milliseconds === -1) throw notModelled("Waiting without end for what nothing releases");
    if (this.count === 0) return false;
    this.count--;
    return true;
  }

  /** How many there were before. */
  release(times: number): number {
    if (this.count + times > this.most)
      throw clrException(
        "System.Threading.SemaphoreFullException",
        "Adding the specified count to the semaphore would cause it to exceed its maximum count.",
      );
    const before = this.count;
    this.count += times;
    return before;
  }
}
