import { type ExchangeServer, getExchangeServer } from "../../server/ExchangeServer.ts";
import type { World } from "../../World.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The server whose object a `perServer` row is. */
export function serverOfRow(world: World, { owner }: Pick<NounRow, "owner">): ExchangeServer {
  return getExchangeServer(world, owner ?? "");
}

/** The product's folder on that server, from the path of its databases. */
export function productFolder(world: World, row: Pick<NounRow, "owner">): string {
  return serverOfRow(world, row).values.DataPath.replace(/\\Mailbox$/i, "");
}
