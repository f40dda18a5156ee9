import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { stoppedWebItems } from "./stoppedWebItems.ts";

export type WebItemKind = "AppPools" | "Sites";

export interface WebSite {
  readonly name: string;
  readonly id: number;
  readonly folder: string;
  readonly bindings: readonly string[];
}

/** Pools by the first version of Exchange whose setup makes them (names documented for each; 2013 CU2 has no MAPI over HTTP). */
const pools: readonly (readonly [first: string, names: readonly string[]])[] = [
  [
    "15.0.0.0",
    [
      ...["MSExchangeAutodiscoverAppPool", "MSExchangeECPAppPool", "MSExchangeOABAppPool", "MSExchangeOWAAppPool"],
      ...["MSExchangeOWACalendarAppPool", "MSExchangePowerShellAppPool", "MSExchangePowerShellFrontEndAppPool"],
      ...["MSExchangePushNotificationsAppPool", "MSExchangeRpcProxyAppPool", "MSExchangeRpcProxyFrontEndAppPool"],
      ...["MSExchangeServicesAppPool", "MSExchangeSyncAppPool"],
    ],
  ],
  ["15.0.847.0", ["MSExchangeMapiAddressBookAppPool", "MSExchangeMapiFrontEndAppPool", "MSExchangeMapiMailboxAppPool"]],
  ["15.1.0.0", ["MSExchangeRestAppPool", "MSExchangeRestFrontEndAppPool"]],
];

/** The application pools of a computer, in the order of their names. */
export function applicationPools(world: World, computer: string): readonly string[] {
  const server = listExchangeServers(world).find((each) => foldCase(each.name) === foldCase(computer));
  const own = pools.flatMap(([first, names]) =>
    server && isVersionAtLeast(server.values.AdminDisplayVersion, first) ? names : [],
  );
  return [".NET v4.5", ".NET v4.5 Classic", "DefaultAppPool", ...own].sort((left, right) =>
    foldCase(left) < foldCase(right) ? -1 : 1,
  );
}

/** The sites of a server of Exchange: clients come to the first, which hands them on to the second. */
export function webSites(): readonly WebSite[] {
  return [
    {
      name: "Default Web Site",
      id: 1,
      folder: "%SystemDrive%\\inetpub\\wwwroot",
      bindings: ["http *:80:", "https :443: sslFlags=0", "net.tcp 808:*", "net.pipe *", "http 127.0.0.1:80:"],
    },
    {
      name: "Exchange Back End",
      id: 2,
      folder: "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\ClientAccess",
      bindings: ["http *:81:", "https *:444: sslFlags=0"],
    },
  ];
}

export function isStopped(world: World, computer: string, kind: WebItemKind, item: string): boolean {
  if (findService(world, computer, "W3SVC")?.status === "Stopped") return true;
  return world.store.get(stoppedWebItems, keyOf(computer, kind, item)) !== undefined;
}

export function switchWebItem(world: World, computer: string, kind: WebItemKind, item: string, on: boolean): void {
  const key = keyOf(computer, kind, item);
  if (on) world.store.remove(stoppedWebItems, key);
  else world.store.put(stoppedWebItems, key, { computer, kind, name: item });
}

function keyOf(computer: string, kind: WebItemKind, item: string): string {
  return foldCase(`${computer}/${kind}/${item}`);
}
