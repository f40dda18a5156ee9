import type { CloudConnection } from "../../../src/world/tenant/madeConnections.ts";

/** The folder of the module that a connection's cmdlets came in, `tmpEXO_jzwkrfob.men` (its form is observed). */
export function temporaryModule(connection: Pick<CloudConnection, "id" | "modulePath"> | undefined): string {
  const { id, modulePath } = connection ?? { id: "00000000-000", modulePath: "C:\\Windows\\Temp" };
  return `${modulePath}\\tmpEXO_${id.slice(0, 8)}.${id.slice(9, 12)}`;
}
