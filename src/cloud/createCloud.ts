import { getCloudSettings } from "../world/cloud/CloudSettings.ts";
import { listMachines } from "../world/server/Machine.ts";
import type { World } from "../world/World.ts";
import { checkBearer } from "./bearerCheck.ts";
import { type HttpRequest, type HttpResponse, textResponse } from "./HttpMessage.ts";
import { federationMetadata, metadataDocument, metadataRealm } from "./metadataDocument.ts";
import { answerPush } from "./pushService.ts";
import { answerServer } from "./serverSite.ts";
import type { TokenSigner } from "./TokenSigner.ts";
import { answerTokenRequest } from "./tokenService.ts";
import { VirtualNetwork } from "./VirtualNetwork.ts";
import { federationHost, tokenServiceHost } from "./wellKnown.ts";

/** What cmdlets that talk to Office 365 are handed: the network, and who signs the tokens of the on-premises side. */
export interface Cloud {
  readonly network: VirtualNetwork;
  readonly signer: TokenSigner;
}

/** Exchange Web Services say no more than whether they take the caller. */
function answerWebServices(world: World, signer: TokenSigner, request: HttpRequest, host: string): HttpResponse {
  const caller = checkBearer(world, signer, request, host);
  return "status" in caller ? caller : textResponse(200);
}

/** Puts the hosts of Office 365 on a network of their own. */
export function createCloud(world: World, signer: TokenSigner): Cloud {
  const network = new VirtualNetwork(world);
  network.register(tokenServiceHost, (request, url) => {
    if (metadataRealm(url) !== null) return metadataDocument(world, request, url);
    return answerTokenRequest(world, signer, request, url);
  });
  network.register(federationHost, (request, url) => federationMetadata(world, request, url));
  const { exchangeHost } = getCloudSettings(world);
  network.register(exchangeHost, (request, url) => {
    if (/^\/PushNotifications(?:\/|$)/i.test(url.pathname)) return answerPush(world, signer, request, exchangeHost);
    if (/^\/ews\/exchange\.asmx$/i.test(url.pathname)) return answerWebServices(world, signer, request, exchangeHost);
    return textResponse(404);
  });
  for (const machine of listMachines(world))
    for (const host of [machine.name, machine.fqdn])
      network.register(host, (request, url) => answerServer(world, machine, request, url));
  return { network, signer };
}
