import type { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";

/** Processes of the system start others; what a person starts comes from the shell's desktop. */
export function parentIdOf({ id, name, sessionId }: ProcessObject, all: readonly ProcessObject[]): number {
  const idOf = (wanted: string) => all.find((each) => each.name.toLowerCase() === wanted)?.id ?? 0;
  if (id < 5) return 0;
  if (name === "smss") return 4;
  if (sessionId > 0) return name === "explorer" || name === "csrss" || name === "winlogon" ? 0 : idOf("explorer");
  return ["csrss", "wininit"].includes(name) ? idOf("smss") : idOf("services");
}
