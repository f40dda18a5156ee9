import { serviceKey } from "../../base/ServiceKey.ts";
import type { Engine } from "../Engine.ts";

/** `$env:Path`, `$function:prompt`, `${C:\a.txt}`: items of a drive as variables. The providers implement it. */
export interface DriveVariables {
  /** The item's content; null where there is none. */
  get(drive: string, path: string): unknown;
  set(drive: string, path: string, value: unknown): void;
}

export const driveVariablesKey = serviceKey<DriveVariables>("drive variables");

export function driveVariables(engine: Engine): DriveVariables {
  return engine.service(driveVariablesKey);
}
