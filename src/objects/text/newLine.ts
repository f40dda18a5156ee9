import { ambient } from "../host/ambient.ts";

/** [Environment]::NewLine of the emulated system. */
export function newLine(): string {
  return ambient().newLine ?? "\r\n";
}
