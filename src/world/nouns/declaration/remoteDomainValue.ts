import { covers } from "../../transport/acceptedDomains.ts";
import type { Json } from "../../values/Json.ts";
import { domainOfAddress } from "../../values/text/domainOfAddress.ts";
import type { World } from "../../World.ts";
import remoteDomain from "../RemoteDomain.ts";
import { listRows } from "../rows/listRows.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";

/** What the organisation lets through to an address outside: a property of the remote domain that fits it best. */
export function remoteDomainValue(world: World, address: string, property: string): Json {
  const domain = domainOfAddress(address);
  const [remote] = listRows(world, remoteDomain)
    .filter(({ values }) => covers(String(values.DomainName), domain))
    .sort((left, right) => String(right.values.DomainName).length - String(left.values.DomainName).length);
  return remote ? rowValueNamed(world, remoteDomain, remote, property) : null;
}
