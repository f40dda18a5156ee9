import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";
import { setHostCrypto } from "../base/crypto/chosenCrypto.ts";
import { setDataReader } from "../base/dataFile.ts";
import { nodeCrypto } from "./nodeCrypto.ts";
import { bundleFolder } from "./productFolder.ts";

/** Gives the engine what Node has: imported first by whatever runs it there. The data folder lies beside the bundle. */
setHostCrypto(nodeCrypto);
setDataReader((name) => {
  const bytes = readFileSync(`${bundleFolder()}/data/${name}`);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
});
