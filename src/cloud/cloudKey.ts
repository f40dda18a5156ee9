import { serviceKey } from "../base/ServiceKey.ts";
import type { Cloud } from "./createCloud.ts";

/** The side of Office 365 that a session reaches. */
export const cloudKey = serviceKey<Cloud>("cloud");
