import { defineClr } from "../../types/defineClr.ts";

const nothing = () => {};

/** Memory is the host's affair: collections do nothing that a script could see. */
export default defineClr({
  statics: {
    "Collect()": nothing,
    "Collect(int)": nothing,
    "Collect(int,System.GCCollectionMode)": nothing,
    WaitForPendingFinalizers: nothing,
    KeepAlive: nothing,
    SuppressFinalize: nothing,
  },
  staticProperties: { MaxGeneration: () => 2 },
});
