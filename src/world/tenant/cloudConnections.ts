import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";
import type { MsolConnection } from "./Account.ts";
import { noteConnectionChange } from "./connectionChanges.ts";
import {
  answeringPrefix,
  type CloudConnection,
  type CloudProduct,
  type ConnectionSettings,
  madeConnections,
} from "./madeConnections.ts";

export const usualSettings: ConnectionSettings = {
  uri: "https://outlook.office365.com",
  authorizationUri: "https://login.microsoftonline.com/organizations",
  prefix: "",
  commands: null,
  pageSize: 1000,
  hasViews: true,
  modulePath: "C:\\Windows\\Temp",
  application: null,
  isByCertificate: false,
  delegatedOrganization: null,
};

/**
 * Connects to one of the cloud's services, in place of the connection that brought its cmdlets under the same names.
 * `account` is null where no account signed in (a scenario's own shell).
 */
export function connectTo(
  world: World,
  product: CloudProduct,
  account: MsolConnection | null,
  settings: Partial<ConnectionSettings> = {},
): CloudConnection {
  return connectAs(world, product, account, settings, false);
}

/** Connects as a shell is that has the service from its start: its server's cmdlets keep their parameters. */
export function connectBeside(world: World, product: CloudProduct): CloudConnection {
  return connectAs(world, product, null, {}, true);
}

function connectAs(
  world: World,
  product: CloudProduct,
  account: MsolConnection | null,
  settings: Partial<ConnectionSettings>,
  isFromStart: boolean,
): CloudConnection {
  const others = connectionsOf(world);
  const number = Math.max(0, ...others.map((each) => each.number)) + 1;
  const made = { ...connection(world, product, account, number, settings), isFromStart };
  const kept = others.filter((each) => each.product !== product || each.prefix !== made.prefix);
  madeConnections.set(world, [...kept, made]);
  noteConnectionChange();
  return made;
}

/** Ends connections, all of them where no test says which. */
export function disconnect(world: World, isMeant: (connection: CloudConnection) => boolean = () => true): void {
  madeConnections.set(
    world,
    connectionsOf(world).filter((each) => !isMeant(each)),
  );
  noteConnectionChange();
}

/** The services that the shell is connected to, of what answers now. */
export function connectedProducts(world: World): readonly CloudProduct[] {
  const prefix = answeringPrefix(world);
  const heard = connectionsOf(world).filter((each) => each.prefix === prefix);
  return [...new Set(heard.map(({ product }) => product))];
}

/** Until somebody connects or disconnects: what the administrator's own shell is connected to from its start. */
export function connectionsOf(world: World): readonly CloudConnection[] {
  const made = madeConnections.get(world);
  if (made) return made;
  return accountOf(world) === null ? standingConnections(world) : [];
}

/** Each is made once, so that it keeps its id and its time. */
const standing = new WeakMap<World, readonly CloudConnection[]>();

function standingConnections(world: World): readonly CloudConnection[] {
  let all = standing.get(world);
  if (all === undefined) {
    const products = getOrganization(world).connectedTo ?? [];
    all = products.map((product, at) => ({
      ...connection(world, product, null, at + 1, {}),
      isFromStart: true,
      isStanding: true,
    }));
    standing.set(world, all);
  }
  return all;
}

function connection(
  world: World,
  product: CloudProduct,
  account: MsolConnection | null,
  number: number,
  settings: Partial<ConnectionSettings>,
): CloudConnection {
  const uri = product === "Exchange Online" ? usualSettings.uri : "https://ps.compliance.protection.outlook.com";
  return {
    ...usualSettings,
    uri,
    ...settings,
    id: nameGuid(getOrganization(world).guid, "connection", `${product} ${number} ${world.clock.now()}`),
    number,
    product,
    account,
    isFromStart: false,
    isStanding: false,
    since: world.clock.now(),
  };
}
