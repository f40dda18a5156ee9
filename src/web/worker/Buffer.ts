/** Node's Buffer for what is bundled for a browser, where it is no global. */
export { Buffer } from "buffer/";
