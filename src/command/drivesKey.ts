import { serviceKey } from "../base/ServiceKey.ts";

/** The drives of a session (`providerServiceKey`), for those who only want to know whether there are any yet. */
export const drivesKey = serviceKey<unknown>("providers");
