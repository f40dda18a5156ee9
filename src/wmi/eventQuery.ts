import { ownEntry } from "../base/ownEntry.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import { managementError } from "./wmiConnection.ts";
import { parseCondition, type WmiRow, type WmiTest } from "./wql.ts";

export type ChangeKind = "creation" | "deletion" | "modification";

/** What a WMI event query waits for. */
export interface EventQuery {
  readonly eventClass: string;
  readonly kinds: readonly ChangeKind[];
  /** The class whose instances are watched. */
  readonly className: string;
  /** Milliseconds between two looks. */
  readonly interval: number;
  readonly test: WmiTest;
}

const kindsOf: Readonly<Record<string, readonly ChangeKind[]>> = {
  __instancecreationevent: ["creation"],
  __instancedeletionevent: ["deletion"],
  __instancemodificationevent: ["modification"],
  __instanceoperationevent: ["creation", "deletion", "modification"],
  win32_processstarttrace: ["creation"],
  win32_processstoptrace: ["deletion"],
  win32_processtrace: ["creation", "deletion"],
};

/** Whether the events of a class tell of processes by themselves, without a target instance. */
export function isTrace(eventClass: string): boolean {
  return /^win32_process(?:start|stop)?trace$/i.test(eventClass);
}

/** "SELECT * FROM __InstanceCreationEvent WITHIN 2 WHERE TargetInstance ISA 'Win32_Process'" and the like. */
export function parseEventQuery(prefix: string, text: string): EventQuery {
  const parsed = /^\s*select\s+\*\s+from\s+(\w+)(?:\s+within\s+([\d.]+))?(?:\s+where\s+(.+?))?\s*$/is.exec(text);
  const [, eventClass = "", within = "1", condition = ""] = parsed ?? [];
  if (!parsed) throw managementError(prefix, "Invalid query ");
  const kinds = ownEntry(kindsOf, eventClass.toLowerCase());
  if (!kinds && /^(?:win32_|msft_|registry|__)/i.test(eventClass))
    throw notModelled(`Events of the WMI class ${eventClass}`);
  if (!kinds) throw managementError(prefix, "Invalid class ");
  const target = /TargetInstance\s+ISA\s+['"](\w+)['"]/i.exec(condition)?.[1];
  const className = isTrace(eventClass) ? "Win32_Process" : target;
  if (className === undefined) throw managementError(prefix, "Invalid query ");
  const plain = condition
    .replace(/TargetInstance\s+ISA\s+(['"]\w+['"])/gi, "__CLASS = $1")
    .replace(/TargetInstance\./gi, "")
    .replace(/PreviousInstance\./gi, previousPrefix);
  const parsedCondition = parseCondition(plain);
  if (!parsedCondition) throw managementError(prefix, "Invalid query ");
  return { eventClass, kinds, className, interval: Math.max(1, Number(within) * 1000), test: parsedCondition.test };
}

const previousPrefix = "Previous_";

/** The row that a query's condition is held against. */
export function conditionRow(className: string, row: WmiRow, previous: WmiRow | null): WmiRow {
  const before = (previous ?? []).map(([name, value]) => [previousPrefix + name, value] as const);
  return [["__CLASS", className], ...row, ...before];
}
