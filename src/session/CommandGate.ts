import { connectionChanges } from "../world/tenant/connectionChanges.ts";
import type { World } from "../world/World.ts";

/** Which commands of the shell a session has, and with which parameters. */
export interface CommandGate {
  /** Changes when answers may have changed. */
  readonly generation: number;
  has(name: string): boolean;
  /** A test of the parameters of a command that the session has; null: all of them. */
  parametersOf(name: string): ((parameter: string) => boolean) | null;
  /** A sentence on why a command that is known is not there; null for any other name. */
  whyNot(name: string): string | null;
}

/** The gate of the cmdlets of Exchange. It is loaded, and the organisation opened, when the first of them is looked up. */
export function exchangeGate(open: () => World): CommandGate {
  let made: CommandGate | null = null;
  const gate = (): CommandGate => {
    if (made === null) {
      const { ExchangeCommands } = require("./ExchangeCommands.ts") as typeof import("./ExchangeCommands.ts");
      made = new ExchangeCommands(open);
    }
    return made;
  };
  return {
    get generation() {
      return connectionChanges();
    },
    has: (name) => gate().has(name),
    parametersOf: (name) => gate().parametersOf(name),
    whyNot: (name) => gate().whyNot(name),
  };
}
