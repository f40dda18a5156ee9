import remoteDomain from "../nouns/RemoteDomain.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { covers } from "./acceptedDomains.ts";

/** What the organisation lets through to an address outside: a property of the remote domain that fits it best. */
export function remoteDomainValue(world: World, address: string, property: string): Json {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const [remote] = listRows(world, remoteDomain)
    .filter(({ values }) => covers(String(values.DomainName), domain))
    .sort((left, right) => String(right.values.DomainName).length - String(left.values.DomainName).length);
  return remote ? rowValueNamed(world, remoteDomain, remote, property) : null;
}
