import { serviceKey } from "../../base/ServiceKey.ts";
import type { EventManager } from "./EventManager.ts";

/** The events of a session. */
export const eventManagerKey = serviceKey<EventManager>("events");
