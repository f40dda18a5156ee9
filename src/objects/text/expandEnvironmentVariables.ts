import { machineFacts } from "../host/MachineFacts.ts";

/** Replaces "%name%" by the environment variable's value; what names none stays. */
export function expandEnvironmentVariables(text: string): string {
  return text.replace(/%([^%]+)%/g, (whole, name: string) => machineFacts().environmentVariable(name) ?? whole);
}
