import { defineClr } from "../../types/defineClr.ts";

const nothing = () => {};

/** Memory is the host's affair: collections do nothing that a script could see. */
/** Bytes; nothing is collected here, and the number never changes. */
const smallProcess = 33_554_432n;

export default defineClr({
  statics: {
    "Collect()": nothing,
    "Collect(int)": nothing,
    "Collect(int,System.GCCollectionMode)": nothing,
    WaitForPendingFinalizers: nothing,
    KeepAlive: nothing,
    SuppressFinalize: nothing,
    CollectionCount: () => 0,
    "GetGeneration(System.Object)": () => 0,
    GetTotalMemory: () => smallProcess,
  },
  staticProperties: { MaxGeneration: () => 2 },
});
