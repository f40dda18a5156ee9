import { serviceKey } from "../base/ServiceKey.ts";
import type { World } from "./World.ts";

/** The organisation that a session works on. */
export const worldKey = serviceKey<World>("world");
