import type { ProgramFile } from "../../objects/values/machine/ProgramFile.ts";
import { isExchangeProgram } from "../../providers/machine/exchangeProgram.ts";
import { connectionChanges } from "../../world/tenant/connectionChanges.ts";
import type { World } from "../../world/World.ts";

/** Which commands of the shell a session has, and with which parameters. */
export interface CommandGate {
  /** Changes when answers may have changed. */
  readonly generation: number;
  has(name: string): boolean;
  /** Whether somebody connected the session to Exchange Online, whose views it has from then on. */
  readonly isOfCloud: boolean;
  /** What the session has of the parameters of a command; null: all of them. */
  parametersOf(name: string): OfferedParameters | null;
  /** The command that another name stands for, which a connection put its prefix into; null for any other name. */
  prefixed(name: string): PrefixedCommand | null;
  /** Of names of commands those that such connections give them. */
  prefixedNames(names: Iterable<string>): Iterable<string>;
  /** A sentence on why a command that is known is not there; null for any other name. */
  whyNot(name: string): string | null;
  /** A program that a server of the product has; null for any other name. */
  program(name: string): ProgramFile | null;
}

/** The parameters of a command that a session has. */
export interface OfferedParameters {
  has(parameter: string): boolean;
  /** The parameter sets that are not there. */
  readonly lostSets: ReadonlySet<string>;
}

export interface PrefixedCommand {
  readonly base: string;
  /** What the connection has of its parameters; null: all of them. */
  readonly parameters: OfferedParameters | null;
  /** As it is written with the prefix. */
  readonly name: string;
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
    get isOfCloud() {
      // Whoever connects has looked the cmdlet up for it.
      return connectionChanges() > 0 && made?.isOfCloud === true;
    },
    has: (name) => gate().has(name),
    parametersOf: (name) => gate().parametersOf(name),
    // Before somebody connects there is no prefix.
    prefixed: (name) => (connectionChanges() === 0 ? null : gate().prefixed(name)),
    prefixedNames: (names) => (connectionChanges() === 0 ? [] : gate().prefixedNames(names)),
    whyNot: (name) => gate().whyNot(name),
    // Most names are none of its programs, and need no organisation.
    program: (name) => (isExchangeProgram(name) ? gate().program(name) : null),
  };
}
