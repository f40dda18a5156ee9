import { Variable } from "./Variable.ts";

/**
 * A variable whose value is asked for when read: once (what most scripts never ask for), or every time while nothing was
 * assigned (`live`: $PWD).
 */
export class LazyVariable extends Variable {
  constructor(name: string, make: () => unknown, live = false) {
    super(name, undefined);
    let value: unknown;
    let made = false;
    Object.defineProperty(this, "value", {
      get: () => {
        if (live && !made) return make();
        if (!made) {
          value = make();
          made = true;
        }
        return value;
      },
      set: (next: unknown) => {
        value = next;
        made = true;
      },
    });
  }
}
