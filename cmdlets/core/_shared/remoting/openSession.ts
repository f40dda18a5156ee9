import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { runspaceServiceKey } from "../../../../src/command/services/RunspaceService.ts";
import { sessionTableKey } from "../../../../src/command/services/sessionTable.ts";
import type { PerEdition } from "../../../../src/diag/Edition.ts";
import { ambient } from "../../../../src/objects/host/ambient.ts";
import { machineFacts } from "../../../../src/objects/host/MachineFacts.ts";
import { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";
import { isExchangeShell, sessionConfigurations } from "../../../../src/providers/machine/SessionConfiguration.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import { findMachine } from "../../../../src/world/server/Machine.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";
import { cloudService, openCloud } from "./cloudService.ts";
import { type ConnectionFailure, type ConnectionProblem, connectionError } from "./connectionError.ts";
import { type Endpoint, endpointProblem } from "./endpoint.ts";
import { sessionAccount } from "./sessionAccount.ts";

export interface SessionRequest {
  readonly endpoint: Endpoint;
  readonly configurationName?: string | undefined;
  readonly name?: string | undefined;
  /** What failing to connect is an error of. */
  readonly failure: ConnectionFailure;
}

/** Opens a session; null where the computer cannot be reached, which is reported. `listed`: whether Get-PSSession shows it. */
export function openSession(cmdlet: CmdletContext, request: SessionRequest, listed: boolean): PSSessionObject | null {
  const { computerName } = request.endpoint;
  const configurationName = request.configurationName ?? "Microsoft.PowerShell";
  let account: string | undefined;
  const refused = (problem: ConnectionProblem): null => {
    cmdlet.error(connectionError(cmdlet, { ...request, computerName, configurationName, account }, problem));
    return null;
  };
  const cloud = cmdlet.offers(worldKey) ? cloudService(request.endpoint, configurationName) : null;
  const other = cloud === null ? otherComputer(cmdlet, computerName) : null;
  if (other === undefined) return refused("NetworkPathNotFound");
  const problem =
    cloud === null
      ? endpointProblem(cmdlet, other, request.endpoint, configurationName)
      : openCloud(cmdlet, cloud, request.endpoint);
  if (problem) return refused(problem);
  const configurations = sessionConfigurations(cmdlet.service(providerServiceKey).machine);
  const configuration = configurations.get(configurationName);
  if (!configuration?.enabled && !isExchangeShell(configurationName))
    return refused(configuration ? "AccessDenied" : "CannotConnect");
  const owner =
    cloud === null && cmdlet.offers(worldKey)
      ? sessionAccount(cmdlet.service(worldKey), request.endpoint, configurationName)
      : null;
  account = owner?.account;
  if (owner?.problem) return refused(owner.problem);
  const table = cmdlet.service(sessionTableKey);
  const runspace = cmdlet.service(runspaceServiceKey).open({
    isSentTo: true,
    ...(other === null ? homeLocation(cmdlet) : { computer: other }),
    ...(owner?.as && { as: owner.as }),
  });
  const id = table.nextId();
  const name = request.name ?? `${prefixes[cmdlet.edition]}${id}`;
  const session = new PSSessionObject(id, name, ambient().newGuid(), computerName, configurationName, runspace);
  session.endpoint = request.endpoint;
  if (listed) table.add(session);
  return session;
}

/** The name of another computer of the organisation; null: this one; undefined: nobody knows it. */
function otherComputer(cmdlet: CmdletContext, computerName: string): string | null | undefined {
  const { machineName } = machineFacts();
  if (
    /^(localhost|127\.0\.0\.1|::1|\.)$/i.test(computerName) ||
    computerName.toLowerCase() === machineName.toLowerCase()
  )
    return null;
  const machine = findMachine(cmdlet.service(worldKey), computerName);
  if (!machine) return undefined;
  return machine.name.toLowerCase() === machineName.toLowerCase() ? null : machine.name;
}

function homeLocation(cmdlet: CmdletContext): { readonly location?: string } {
  const providers = cmdlet.service(providerServiceKey);
  const folder = `${providers.environment.get("USERPROFILE") ?? "C:"}\\Documents`;
  return providers.fileSystem.files.entry(folder) ? { location: folder } : {};
}

/** What sessions without a name are called, before their number. */
const prefixes: PerEdition<string> = { Desktop: "Session", Core: "Runspace" };
