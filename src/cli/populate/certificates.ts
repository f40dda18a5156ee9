import { deleteCertificate, findCertificate, putCertificate } from "../../world/certificate/ExchangeCertificate.ts";
import { newExchangeCertificate } from "../../world/certificate/newExchangeCertificate.ts";
import { getOrganization } from "../../world/Organization.ts";
import { getExchangeServer } from "../../world/server/ExchangeServer.ts";
import type { World } from "../../world/World.ts";
import type { Need } from "./Need.ts";

/** What stands for a certificate in a server's store in place of a noun. */
export const serverCertificate = "ExchangeCertificate";

/** The thumbprint of `5113AE…` and of `EX01\\5113AE…`; null for what is none. */
function thumbprintIn(identity: string): string | null {
  return /^(?:[\w.-]+\\)?([0-9a-f]{40})$/i.exec(identity.replaceAll(" ", ""))?.[1].toUpperCase() ?? null;
}

/** A certificate with key that goes by the thumbprint of a page, which no certificate could be made to have. */
export function makeCertificate(world: World, identity: string, server: string | undefined, need: Need): boolean {
  const thumbprint = thumbprintIn(identity);
  if (thumbprint === null) return false;
  const [own] = identity.includes("\\") ? identity.split("\\") : [server ?? getOrganization(world).shellServer];
  need("ExchangeServer", own);
  const { name } = getExchangeServer(world, own);
  if (findCertificate(world, name, thumbprint)) return false;
  const made = newExchangeCertificate(world, { server: name, services: [], privateKeyExportable: true, keySize: 1024 });
  deleteCertificate(world, made);
  putCertificate(world, { ...made, thumbprint });
  return true;
}
