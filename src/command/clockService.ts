import type { Clock } from "../base/Clock.ts";
import { serviceKey } from "../base/ServiceKey.ts";

/** The session's clock: what waits sleeps on it. */
export const clockKey = serviceKey<Clock>("clock");
