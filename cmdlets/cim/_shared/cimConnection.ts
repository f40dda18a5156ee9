import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { CimInstance } from "../../../src/objects/values/machine/CimInstance.ts";
import { CimSession } from "../../../src/objects/values/machine/CimSession.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { type TargetComputer, targetComputer } from "../../../src/providers/machine/computers.ts";
import { cimError } from "./cimError.ts";

/** How the commands reach computers. The emulated network answers at once, so that no time-out is ever reached. */
export const connectionParameters = {
  ComputerName: "string[]",
  CimSession: "Microsoft.Management.Infrastructure.CimSession[]",
  OperationTimeoutSec: "uint",
} as const;

export interface CimConnection {
  readonly ComputerName?: readonly string[] | undefined;
  readonly CimSession?: readonly unknown[] | undefined;
  readonly Namespace?: string | undefined;
  /** An instance is looked for where it came from, unless the command says where. */
  readonly InputObject?: unknown;
}

export interface CimTarget {
  readonly computer: TargetComputer;
  /** What PSComputerName shows: nothing of the shell's own computer when it was not named. */
  readonly shownName: string | null;
}

/** Does something on each computer that a command names; what one of them refuses is reported. */
export function onEachComputer(
  cmdlet: CmdletContext,
  values: CimConnection,
  subject: string,
  work: (target: CimTarget) => void,
): void {
  const place = values.Namespace ?? "root\\cimv2";
  const target = `${place}:${subject}`;
  for (const name of computerNames(values)) {
    try {
      checkNamespace(place, target);
      const computer = targetComputer(cmdlet, name ?? ".");
      if (!computer) throw cimError("unresolvedName", target);
      work({ computer, shownName: name });
    } catch (thrown) {
      if (!(thrown instanceof PSError) || thrown.record.errorId === "NotModelled") throw thrown;
      cmdlet.error(thrown);
    }
  }
}

function computerNames({ CimSession: sessions, ComputerName, InputObject }: CimConnection): readonly (string | null)[] {
  if (sessions === undefined) {
    const given = unwrap(InputObject ?? null);
    return ComputerName ?? [given instanceof CimInstance ? given.computerName : null];
  }
  return sessions.map((session) => {
    const plain = unwrap(session);
    return plain instanceof CimSession ? plain.computerName : null;
  });
}

const knownNamespaces = new Set(["root", "root/default", "root/wmi", "root/subscription", "root/standardcimv2"]);

function checkNamespace(place: string, target: string): void {
  const plain = place.toLowerCase().replaceAll("\\", "/");
  if (plain === "root/cimv2") return;
  if (knownNamespaces.has(plain) || plain.startsWith("root/microsoft/")) throw notModelled(`The namespace ${place}`);
  throw cimError("invalidNamespace", target);
}
