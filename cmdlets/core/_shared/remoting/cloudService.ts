import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { isExchangeShell } from "../../../../src/providers/machine/SessionConfiguration.ts";
import { signIn } from "../../../../src/world/tenant/Account.ts";
import { connectTo } from "../../../../src/world/tenant/cloudConnections.ts";
import type { CloudProduct } from "../../../../src/world/tenant/madeConnections.ts";
import { WorldError } from "../../../../src/world/WorldError.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";
import type { ConnectionProblem } from "./connectionError.ts";
import type { Endpoint } from "./endpoint.ts";

/** Where the services of the cloud took remote sessions of their own (documented). */
const hosts: Readonly<Record<string, CloudProduct>> = {
  "outlook.office365.com": "Exchange Online",
  "ps.outlook.com": "Exchange Online",
  "ps.compliance.protection.outlook.com": "Security & Compliance",
};

/** Since then it takes none: 2023-10-01 (documented). */
const retired = Date.UTC(2023, 9, 1);

/** The service of the cloud that an endpoint is, null for a computer. */
export function cloudService({ computerName, path }: Endpoint, configurationName: string): CloudProduct | null {
  const host = computerName.toLowerCase();
  const isExchange = isExchangeShell(configurationName) && /^powershell(?:-liveid)?$/.test(path);
  return isExchange && Object.hasOwn(hosts, host) ? hosts[host] : null;
}

/** Signs in to a service with the credential of the endpoint; what kept it from that, null where nothing did. */
export function openCloud(
  cmdlet: CmdletContext,
  product: CloudProduct,
  { computerName, path, credential }: Endpoint,
): ConnectionProblem | null {
  const world = cmdlet.service(worldKey);
  if (world.clock.now() >= retired) return "AccessDenied";
  if (!credential) return "LogonFailure";
  const { userName } = credential;
  try {
    const account = signIn(world, { userName, password: credential.password.plainText });
    connectTo(world, product, account, { uri: `https://${computerName}/${path}/` });
    return null;
  } catch (error) {
    if (error instanceof WorldError) return "LogonFailure";
    throw error;
  }
}
