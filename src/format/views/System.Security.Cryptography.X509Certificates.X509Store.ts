import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const views: ViewFile = () => [
  list("StoreList", ["System.Security.Cryptography.X509Certificates.X509Store"], [item("Name")]),
];

export default views;
