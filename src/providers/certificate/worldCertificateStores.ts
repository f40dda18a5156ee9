import { ownEntry } from "../../base/ownEntry.ts";
import { X509Certificate } from "../../objects/values/security/X509Certificate.ts";
import {
  deleteCertificate,
  type ExchangeCertificate,
  findCertificate,
  listCertificates,
} from "../../world/certificate/ExchangeCertificate.ts";
import { getOrganization } from "../../world/Organization.ts";
import type { World } from "../../world/World.ts";
import type { CertificateStores, StoredCertificate, StoreLocationName } from "./CertificateStores.ts";
import { certificateBytes, certificateSetting } from "./certificateSetting.ts";

const storeNames: Readonly<Record<StoreLocationName, readonly string[]>> = {
  LocalMachine: [
    ...[
      "TrustedPublisher",
      "ClientAuthIssuer",
      "Remote Desktop",
      "Root",
      "TrustedDevices",
      "CA",
      "REQUEST",
      "AuthRoot",
    ],
    ...["TrustedPeople", "My", "SmartCardRoot", "Trust", "Disallowed", "WebHosting"],
  ],
  CurrentUser: [
    "SmartCardRoot",
    "Root",
    "Trust",
    "AuthRoot",
    "CA",
    "UserDS",
    "Disallowed",
    "My",
    "TrustedPeople",
    "TrustedPublisher",
  ],
};

/** Which certificates of a server lie in a store of its machine; what the computer trusts by itself lies in Root too. */
const contents: Readonly<Record<string, (record: ExchangeCertificate) => boolean>> = {
  my: ({ location }) => location === "My",
  request: ({ location }) => location === "Request",
  root: ({ location, rootCAType }) => location === "My" && rootCAType === "Registry",
};

/** The stores of the server that the shell runs on. */
export function worldCertificateStores(open: () => World): CertificateStores {
  const made: string[] = [];
  return {
    storeNames: (location) => [...storeNames[location], ...(location === "LocalMachine" ? made : [])],
    create: (store) => {
      made.push(store);
    },
    removeStore(store) {
      const at = made.findIndex((each) => each.toLowerCase() === store.toLowerCase());
      if (at >= 0) made.splice(at, 1);
      return at >= 0;
    },
    certificates: (location, store) => {
      const isIn = location === "LocalMachine" ? ownEntry(contents, store.toLowerCase()) : undefined;
      if (!isIn) return [];
      const world = open();
      return listCertificates(world, getOrganization(world).shellServer)
        .filter(isIn)
        .map((record) => stored(world, record));
    },
    remove: (_location, store, thumbprint) => {
      const world = open();
      const record = findCertificate(world, getOrganization(world).shellServer, thumbprint);
      if (record && store.toLowerCase() !== "root") deleteCertificate(world, record);
    },
  };
}

function stored(world: World, record: ExchangeCertificate): StoredCertificate {
  return {
    thumbprint: record.thumbprint,
    value: X509Certificate.version2(certificateBytes(record), certificateSetting(world, record)),
  };
}
