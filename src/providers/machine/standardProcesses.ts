import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { product } from "../../objects/host/product.ts";
import { type ProcessFigures, ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { findProgram } from "./systemPrograms.ts";

/** The process that services of the system share. */
export const sharedHost = 868;

/** Id, name, session, handles, working set and private memory in KB, processor seconds. */
const rows: readonly (readonly [number, string, number, number, number, number, number])[] = [
  [0, "Idle", 0, 0, 4, 0, 0],
  [4, "System", 0, 1321, 276, 112, 412.5],
  [276, "smss", 0, 51, 1040, 284, 0.06],
  [372, "csrss", 0, 412, 4124, 1844, 1.2],
  [440, "wininit", 0, 87, 3824, 864, 0.05],
  [448, "csrss", 1, 186, 5136, 1676, 0.98],
  [508, "winlogon", 1, 156, 6480, 1424, 0.11],
  [564, "services", 0, 331, 9872, 5248, 8.4],
  [572, "lsass", 0, 1648, 22916, 14852, 21.7],
  [644, "svchost", 0, 377, 10964, 4012, 2.3],
  [692, "svchost", 0, 562, 9512, 4820, 5.6],
  [sharedHost, "svchost", 0, 1432, 38848, 20216, 31.4],
  [1184, "spoolsv", 0, 371, 12436, 5124, 0.34],
  [1736, "explorer", 1, 892, 61204, 30448, 6.9],
  [4242, "powershell", 1, 664, 118420, 96208, 3.1],
];

/** The processes of a Windows server that has just started. */
export function standardProcesses(bootTime: number): ProcessObject[] {
  const own = machineFacts().processId;
  const named = rows.map(([id, name, ...rest]) => [id, id === own ? ownName() : name, ...rest] as const);
  return named.map(
    ([id, name, session, handles, workingSet, memory, cpu]) =>
      new ProcessObject(id, name, session, bootTime + id * 10, figures(handles, workingSet, memory, cpu), {
        program: findProgram(name),
      }),
  );
}

/** The shell's own process is called after its program. */
function ownName(): string {
  return product().program.replace(/\.exe$/, "");
}

/** Working set and private memory in KB. */
export function figures(handles: number, workingSet: number, memory: number, cpu: number): ProcessFigures {
  return {
    handles,
    workingSet: workingSet * 1024,
    pagedMemory: memory * 1024,
    nonpagedMemory: handles * 40,
    virtualMemory: 2_147_483_648 + memory * 4096,
    cpu,
  };
}
