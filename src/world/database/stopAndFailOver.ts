import { type Service, stopService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { failOver } from "./failOver.ts";

/** Stops a service; databases of a server whose store stopped with it are taken over by others. */
export function stopAndFailOver(world: World, service: Service, options?: Parameters<typeof stopService>[2]): void {
  stopService(world, service, options);
  failOver(world, service.computer);
}
