const never = new Int32Array(new SharedArrayBuffer(4));

/** Lets real time pass where the terminal is not ready; the thread does nothing else. */
export function waitForTerminal(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds);
}
