import { notModelled } from "../errors/runtimeError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";
import { SwitchParameter } from "./SwitchParameter.ts";

/** An object of a cmdlet's class that a script made: it holds what its parameters are set to, and nothing runs it. */
export class CmdletObject extends ClrObject {
  readonly #values = new Map<string, unknown>();

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** Only switches are known to be off at first. */
  read(name: string, type: string): unknown {
    const value = this.#values.get(name);
    if (value !== undefined) return value;
    if (type === "switch") return new SwitchParameter(false);
    throw notModelled(`What [${this.type.name}].${name} is at first`);
  }

  write(name: string, value: unknown): void {
    this.#values.set(name, value);
  }
}

/** Whether a class is one of a cmdlet. */
export function isCmdletClass(type: ClrType): boolean {
  for (let at: ClrType | null = type; at !== null; at = at.base)
    if (at.name === "System.Management.Automation.Cmdlet") return true;
  return false;
}
